package al.krat.cli;

import java.util.List;

/** Columns of words for a terminal. */
final class TextTable {

    private TextTable() {}

    /** Columns as wide as their widest word, two spaces between them. */
    static String of(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(other -> Caret.columns(other.get(column)))
                        .max()
                        .orElse(0);
                String cell = SafeText.of(row.get(i));
                line.append(cell).append(" ".repeat(Math.max(0, width - Caret.columns(cell)) + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
