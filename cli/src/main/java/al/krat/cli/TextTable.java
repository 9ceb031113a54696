package al.krat.cli;

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
        int[] widths = widths(rows);
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = SafeText.of(row.get(i));
                line.append(cell).append(" ".repeat(Math.max(0, widths[i] - Caret.columns(cell)) + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Caret.columns(row.get(i)));
            }
        }
        return widths;
    }
}
