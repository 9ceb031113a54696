package al.krat.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns of words for a terminal. */
final class TextTable {

    private TextTable() {}

    /** Words of one line for a cell, cut with «…» where they take more characters than that. */
    static String shortened(String words, int width) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= width
                ? line
                : line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…";
    }

    /** Columns as wide as their widest word, two spaces between them. */
    static String of(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Caret.columns(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else if (width > widths.get(i)) {
                    widths.set(i, width);
                }
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = SafeText.of(row.get(i));
                line.append(cell).append(" ".repeat(Math.max(0, widths.get(i) - Caret.columns(cell)) + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
