package al.krat.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Gathers the runs of one paragraph: white space collapses over the borders of runs and vanishes at both ends, as it
 * does in HTML; a no-break space stays.
 */
final class Inlines {
    private final List<Inline> done = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Look look = Look.PLAIN;
    private boolean afterSpace = true;

    void text(String value, Look its) {
        if (!its.equals(look)) {
            flush();
            look = its;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean space = isSpace(c);
            if (!space) {
                words.append(c);
            } else if (!afterSpace) {
                words.append(' ');
            }
            afterSpace = space;
        }
    }

    /** A picture, beside which white space counts. */
    void add(Inline inline) {
        flush();
        done.add(inline);
        afterSpace = false;
    }

    /** Where a link may begin; see {@link #wrap}. */
    int mark() {
        flush();
        return done.size();
    }

    /** Makes one of all that came since the mark, if anything did. */
    void wrap(int mark, Function<List<Inline>, Inline> link) {
        flush();
        List<Inline> inner = done.subList(mark, done.size());
        if (!inner.isEmpty()) {
            Inline whole = link.apply(List.copyOf(inner));
            inner.clear();
            done.add(whole);
        }
    }

    void tab() {
        trimEnd();
        done.add(new Inline.Tab());
        afterSpace = true;
    }

    boolean isEmpty() {
        return done.isEmpty() && words.isEmpty();
    }

    List<Inline> finish() {
        trimEnd();
        return List.copyOf(done);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void trimEnd() {
        flush();
        int last = done.size() - 1;
        if (afterSpace
                && last >= 0
                && done.get(last) instanceof Inline.Run run
                && run.text().endsWith(" ")) {
            String text = run.text().substring(0, run.text().length() - 1);
            done.remove(last);
            if (!text.isEmpty()) {
                done.add(new Inline.Run(text, run.look()));
            }
        }
    }

    private void flush() {
        if (!words.isEmpty()) {
            done.add(new Inline.Run(words.toString(), look));
            words.setLength(0);
        }
    }
}
