package al.krat.intake.notes;

import al.krat.domain.Due;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the deadline off a record's text: the last «Afati:» behind {@code .}, {@code ;} or {@code (} and outside quotes.
 * Any other deadline stays in the text, and a remark offers it.
 */
final class DueInText {

    /**
     * A text and its deadline.
     *
     * @param text without the deadline
     * @param due its words, or null
     */
    record Read(Typed text, @Nullable Typed due) {}

    private static final List<String> KEYS = List.of("afati i zbatimit", "afati");
    private static final List<String> OFFERS =
            List.of("deri me ", "deri ne date", "brenda dates ", "afati: ", "afati i zbatimit: ");

    private final DueReader dues;
    private final Calendar calendar;
    private final Report report;

    DueInText(DueReader dues, Calendar calendar, Report report) {
        this.dues = dues;
        this.calendar = calendar;
        this.report = report;
    }

    /** Whether a text holds a deadline that would be taken off it. */
    static boolean isIn(Typed text) {
        return key(text) >= 0;
    }

    /** Parts the lines of a text; each deadline ends with its line, but for one that only the next makes whole. */
    Read read(List<Typed> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Typed line = lines.get(i);
            int key = key(line);
            if (key >= 0) {
                return cut(lines, i, key);
            }
        }
        return new Read(Typed.join(lines), null);
    }

    private Read cut(List<Typed> lines, int index, int key) {
        Typed line = lines.get(index);
        int colon = line.text.indexOf(':', key);
        int before = before(line.text, key);
        boolean bracketed = line.text.charAt(before) == '(';
        int close = bracketed ? line.enclosures().closing(before) : line.text.length();
        Typed due = line.cut(colon + 1, close);
        Typed rest =
                line.without(withoutSeparator(line.text, before, bracketed), Math.min(close + 1, line.text.length()));
        var text = new ArrayList<>(lines.subList(0, index));
        if (!rest.isEmpty()) {
            text.add(rest);
        }
        int next = index + 1;
        boolean wrapped = next < lines.size()
                && !bracketed
                && !dues.isDue(due)
                && dues.isDue(Typed.join(List.of(due, lines.get(next))));
        if (wrapped) {
            due = Typed.join(List.of(due, lines.get(next++)));
        }
        text.addAll(lines.subList(next, lines.size()));
        return new Read(text.isEmpty() ? rest : Typed.join(text), due);
    }

    /** A full stop belongs to the text before it; a semicolon or bracket only parts. */
    private static int withoutSeparator(String text, int before, boolean bracketed) {
        return bracketed || text.charAt(before) == ';' ? before : before + 1;
    }

    /** The offset of the sign of punctuation before a key, or -1. */
    private static int before(String text, int key) {
        int at = key - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= 0 && ".;(".indexOf(text.charAt(at)) >= 0 ? at : -1;
    }

    /** The offset of the last key that counts, or -1. */
    private static int key(Typed line) {
        Folded folded = line.folded();
        for (int at = folded.text.lastIndexOf("afati"); at >= 0; at = folded.text.lastIndexOf("afati", at - 1)) {
            int offset = folded.origin(at);
            int before = isKey(folded.text, at) ? before(line.text, offset) : -1;
            if (before >= 0 && isFree(line, before, offset)) {
                return offset;
            }
        }
        return -1;
    }

    private static boolean isKey(String folded, int at) {
        var cursor = new Cursor(folded);
        for (String key : KEYS) {
            cursor.at = at;
            if (cursor.takeWords(key) && cursor.take(":")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(Typed line, int before, int key) {
        Enclosures enclosures = line.enclosures();
        return line.text.charAt(before) == '('
                ? !enclosures.isInside(before) || enclosures.isOuterBracket(before)
                : !enclosures.isInside(key);
    }

    /** Offers a deadline that stands within a text. */
    void offer(Typed text) {
        Folded folded = text.folded();
        for (String words : OFFERS) {
            int at = folded.text.indexOf(words);
            if (at < 0) {
                continue;
            }
            var cursor = new Cursor(folded.text);
            cursor.at = at + words.length();
            DateReader.leads(cursor);
            DateReader.Found found = DateReader.take(cursor, calendar.meeting);
            if (found != null && found.day() != null) {
                Typed due = text.cut(folded.origin(at), folded.origin(cursor.at));
                report.add(NotesCode.DUE_IN_TEXT, due, Map.of("words", due.text, "date", Calendar.format(found.day())));
                return;
            }
        }
    }

    /** The deadline of a sub-key, else of the text; unset where there is none. */
    Due due(@Nullable Typed below, Read read, String path) {
        Typed typed = below != null ? below : read.due();
        if (typed == null || typed.isUnknown()) {
            offer(read.text());
            return Due.unset();
        }
        report.place(path + ".due", typed);
        return dues.read(typed);
    }
}
