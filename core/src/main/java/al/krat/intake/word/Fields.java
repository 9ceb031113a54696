package al.krat.intake.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The fields that are open: what Word computes from is code, what it showed last is text. No field is computed. */
final class Fields {

    private enum State {
        CODE,
        RESULT,
        /** a field of a form, which says itself what it shows */
        SHOWN
    }

    private final Deque<State> open = new ArrayDeque<>();

    /** How many of them are no result: a thousand nested fields are asked a thousand times. */
    private int coded;

    /** Reads {@code w:fldChar}; the answer is what a field of a form shows, else nothing. */
    String mark(PartXml xml) {
        String type = xml.attribute("fldCharType");
        String shown = "";
        while (xml.child()) {
            if (xml.name().equals("ffData")) {
                shown = formField(xml);
            } else {
                xml.skip();
            }
        }
        switch (type) {
            case "begin" -> {
                open.push(shown.isEmpty() ? State.CODE : State.SHOWN);
                coded++;
            }
            case "separate" -> {
                if (open.peek() == State.CODE) {
                    open.pop();
                    open.push(State.RESULT);
                    coded--;
                }
            }
            case "end" -> {
                State ended = open.poll();
                coded -= ended == State.CODE || ended == State.SHOWN ? 1 : 0;
            }
            default -> {
                // no mark that is known
            }
        }
        return shown;
    }

    /** Whether what stands here is code. */
    boolean isCode() {
        return coded > 0;
    }

    /** At the end of a paragraph no code goes on: a field without its middle must not swallow the rest. */
    void paragraphEnds() {
        if (isCode()) {
            open.clear();
            coded = 0;
        }
    }

    /** What a drop-down list or a box to tick of an old form shows. */
    private static String formField(PartXml xml) {
        String shown = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "ddList" -> shown = choice(xml);
                case "checkBox" -> shown = box(xml);
                default -> xml.skip();
            }
        }
        return shown;
    }

    private static String choice(PartXml xml) {
        List<String> entries = new ArrayList<>();
        String result = "0";
        while (xml.child()) {
            switch (xml.name()) {
                case "result" -> result = xml.value();
                case "listEntry" -> entries.add(xml.value());
                default -> xml.skip();
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            if (String.valueOf(i).equals(result)) {
                return entries.get(i);
            }
        }
        return "";
    }

    private static String box(PartXml xml) {
        boolean ticked = false;
        while (xml.child()) {
            if (xml.name().equals("checked")) {
                ticked = xml.isOn();
            } else {
                xml.skip();
            }
        }
        return ticked ? "☑" : "☐";
    }
}
