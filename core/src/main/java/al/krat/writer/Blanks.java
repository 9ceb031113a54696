package al.krat.writer;

import java.util.ArrayList;
import java.util.List;

/** Finds the blanks that stand in a text as underscores, so that they are ruled like those that a template marks. */
public final class Blanks {
    private static final int FEWEST = 3;

    /**
     * A part of a text.
     *
     * @param words as they stand
     * @param blank whether they are underscores only
     */
    public record Part(String words, boolean blank) {}

    private Blanks() {}

    /** The parts of a text in order; together they are the text. */
    public static List<Part> parts(String text) {
        if (!text.contains("___")) {
            return List.of(new Part(text, false));
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '_') {
                end++;
            }
            if (end - at >= FEWEST) {
                if (at > from) {
                    parts.add(new Part(text.substring(from, at), false));
                }
                parts.add(new Part(text.substring(at, end), true));
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), false));
        }
        return parts;
    }
}
