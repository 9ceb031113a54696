package al.krat.ledger.sheet;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.intake.sheet.Cell;
import al.krat.intake.sheet.Sheet;
import al.krat.intake.sheet.SheetFile;
import al.krat.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the register in a workbook by its headings, whatever the order of columns, and reads its rows. */
final class RegisterTable {

    /** Headings stand near the top, even where somebody wrote a title above. */
    private static final int MOST_ABOVE = 20;

    private final String file;
    private final Sheet sheet;
    private final int headRow;
    private final Map<Integer, RegisterColumn> columns;

    /**
     * A row.
     *
     * @param number from 1
     * @param cells what is in it, by column
     */
    record Row(int number, Map<RegisterColumn, Cell> cells) {

        String text(RegisterColumn column) {
            Cell cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }
    }

    private RegisterTable(String file, Sheet sheet, int headRow, Map<Integer, RegisterColumn> columns) {
        this.file = file;
        this.sheet = sheet;
        this.headRow = headRow;
        this.columns = columns;
    }

    /** The register of a workbook, or null where there is none. */
    static @Nullable RegisterTable find(String file, SheetFile book, List<Finding> findings) {
        for (Sheet sheet : book.sheets()) {
            for (List<Cell> row :
                    sheet.rows().subList(0, Math.min(MOST_ABOVE, sheet.rows().size()))) {
                Map<Integer, RegisterColumn> columns = new HashMap<>();
                for (Cell cell : row) {
                    Optional<RegisterColumn> column =
                            RegisterWords.meaning("column", cell.text().strip(), RegisterColumn.class);
                    column.ifPresent(known -> columns.put(cell.column(), known));
                }
                if (columns.containsValue(RegisterColumn.ID) && columns.containsValue(RegisterColumn.STATUS)) {
                    int at = row.get(0).row();
                    var table = new RegisterTable(file, sheet, at, columns);
                    table.check(findings);
                    return table;
                }
            }
        }
        return null;
    }

    /** Each column once. */
    private void check(List<Finding> findings) {
        for (RegisterColumn column : RegisterColumn.values()) {
            List<Integer> where = columns.entrySet().stream()
                    .filter(each -> each.getValue() == column)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            if (where.size() != 1) {
                int at = where.isEmpty() ? 0 : where.get(1);
                findings.add(Finding.of(
                        RegisterCode.COLUMN,
                        new Place.InSheet(file, sheet.name(), Cell.address(headRow, at)),
                        Map.of(
                                "column",
                                RegisterWords.of(Language.ALBANIAN).say(column.heading()),
                                "times",
                                String.valueOf(where.size()))));
            }
        }
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (List<Cell> cells : sheet.rows()) {
            Map<RegisterColumn, Cell> known = new EnumMap<>(RegisterColumn.class);
            for (Cell cell : cells) {
                RegisterColumn column = columns.get(cell.column());
                if (column != null && cell.row() > headRow && !cell.text().isBlank()) {
                    known.put(column, cell);
                }
            }
            if (!known.isEmpty()) {
                rows.add(new Row(cells.get(0).row(), known));
            }
        }
        return rows;
    }

    /** The place of a cell, an empty one too. */
    Place place(Row row, RegisterColumn column) {
        Cell cell = row.cells().get(column);
        int at = columns.entrySet().stream()
                .filter(each -> each.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
        return new Place.InSheet(file, sheet.name(), cell == null ? Cell.address(row.number(), at) : cell.address());
    }
}
