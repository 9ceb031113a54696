package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import java.util.ArrayList;
import java.util.List;

/** What stands side by side in a line, held apart by tabs, line breaks or three blanks and more. */
final class Segments {

    private static final int GAP = 3;

    private Segments() {}

    /** The stretches that say something, from left to right. */
    static List<Stretch> of(String text) {
        List<Stretch> found = new ArrayList<>();
        int from = -1;
        int blanks = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            blanks = blank ? blanks + 1 : 0;
            if (from >= 0 && (c == '\t' || c == '\n' || blanks == GAP)) {
                found.add(new Stretch(from, last(text, from, i)));
                from = -1;
            } else if (from < 0 && !blank) {
                from = i;
            }
        }
        return found;
    }

    private static int last(String text, int from, int to) {
        int end = Math.min(to, text.length());
        while (end > from && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        return end;
    }
}
