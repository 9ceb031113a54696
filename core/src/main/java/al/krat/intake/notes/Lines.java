package al.krat.intake.notes;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into lines: at LF, CRLF and CR, at the soft breaks of word processors, and at Unicode's separators. */
final class Lines {

    private Lines() {}

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isEnd(text.charAt(i))) {
                continue;
            }
            lines.add(new Line(lines.size() + 1, from, text.substring(from, i).replace('\t', ' ')));
            if (text.startsWith("\r\n", i)) {
                i++;
            }
            from = i + 1;
        }
        lines.add(new Line(lines.size() + 1, from, text.substring(from).replace('\t', ' ')));
        return lines;
    }

    private static boolean isEnd(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
