package al.krat.intake.word;

import al.krat.domain.Place.Spot;
import al.krat.intake.word.Block.Cell;
import al.krat.intake.word.Block.Paragraph;
import al.krat.intake.word.Block.Row;
import al.krat.intake.word.WordText.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes lines of notes of tables: by the headings of their columns, or by the keys in the first of two columns. */
final class TableLines {

    /** Rows above the headings are titles. */
    private static final int TITLES = 3;

    private final Gathering out;
    private final Predicate<String> isKey;
    private int tables;

    TableLines(Gathering out, Predicate<String> isKey) {
        this.out = out;
        this.isKey = isKey;
    }

    void read(Block.Table table) {
        tables++;
        List<List<TypedCell>> rows = rows(table);
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        out.blank();
        if (widest == 1) {
            rows.forEach(row -> row.forEach(cell -> cell.lines().forEach(out::line)));
        } else if (widest == 2 && rows.stream().anyMatch(this::isKeyRow)) {
            rows.forEach(this::keyRow);
        } else {
            headed(rows);
        }
        out.blank();
    }

    private List<List<TypedCell>> rows(Block.Table table) {
        var rows = new ArrayList<List<TypedCell>>();
        Map<Integer, TypedCell> above = new HashMap<>();
        for (Row row : table.rows()) {
            var cells = new ArrayList<TypedCell>();
            for (Cell cell : row.cells()) {
                TypedCell over = cell.above() ? above.get(cell.column()) : null;
                TypedCell typed = over != null ? over : typed(cell, rows.size() + 1);
                above.put(cell.column(), typed);
                cells.add(typed);
            }
            rows.add(cells);
        }
        return rows;
    }

    private TypedCell typed(Cell cell, int row) {
        var spot = new Spot.Cell(tables, row, cell.column() + 1);
        var lines = new ArrayList<Piece>();
        for (Paragraph paragraph : cell.paragraphs()) {
            out.typed(paragraph, spot).stream()
                    .map(line -> line.from(0))
                    .filter(line -> !line.text().isEmpty())
                    .forEach(lines::add);
        }
        return new TypedCell(cell.column(), lines);
    }

    private boolean isKeyRow(List<TypedCell> row) {
        return row.size() == 2 && isKey.test(row.get(0).key());
    }

    /** «Data | 28.06.2019» says what «Data: 28.06.2019» says; more lines in the second cell go on. */
    private void keyRow(List<TypedCell> row) {
        TypedCell key = row.isEmpty() ? null : row.get(0);
        if (key == null || key.lines().size() != 1 || row.size() != 2) {
            row.forEach(cell -> cell.lines().forEach(out::line));
            return;
        }
        Piece label = key.lines().get(0).cut(0, key.key().length());
        List<Piece> values = row.get(1).lines();
        if (values.isEmpty()) {
            out.line(label, label.sign(":"));
        } else {
            out.line(label, label.sign(": "), values.get(0));
            values.stream().skip(1).forEach(out::line);
        }
    }

    private void headed(List<List<TypedCell>> rows) {
        for (int i = 0; i < Math.min(TITLES, rows.size()); i++) {
            TableKind kind = TableKind.of(rows.get(i));
            if (kind != null) {
                rows.subList(0, i).forEach(this::title);
                List<TypedCell> heads = rows.get(i);
                for (List<TypedCell> row : rows.subList(i + 1, rows.size())) {
                    new RowLines(out, kind, heads, row).write();
                }
                return;
            }
        }
        Piece first = first(rows);
        if (first != null) {
            out.add(WordCode.TABLE_UNREAD, first, Map.of());
            rows.forEach(this::plain);
        }
    }

    /** A title above the headings is kept, but is no line of the notes. */
    private void title(List<TypedCell> row) {
        for (TypedCell cell : row) {
            if (!cell.isOpen()) {
                out.add(WordCode.CELL_KEPT, cell.lines().get(0), Map.of("words", ""));
                out.memo(new RecordLine(cell).words(cell, " ").pieces());
            }
        }
    }

    private static @Nullable Piece first(List<List<TypedCell>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.lines().stream())
                .findFirst()
                .orElse(null);
    }

    /** A row as text: «a | b | c». */
    private void plain(List<TypedCell> row) {
        var pieces = new ArrayList<Piece>();
        for (TypedCell cell : row) {
            for (Piece line : cell.lines()) {
                if (!pieces.isEmpty()) {
                    pieces.add(line.sign(" | "));
                }
                pieces.add(line);
            }
        }
        if (!pieces.isEmpty()) {
            out.line(pieces);
        }
    }
}
