package al.krat.intake.word;

import al.krat.intake.word.Block.Cell;
import al.krat.intake.word.Block.Row;
import java.util.ArrayList;
import java.util.List;

/** Reads tables as they stand; what they mean is for others. A table within a cell is read as paragraphs of the cell. */
final class Tables {

    private final Shared shared;

    private Tables(Shared shared) {
        this.shared = shared;
    }

    /** Reads {@code w:tbl}; leaves at its end. */
    static Block.Table read(PartXml xml, Shared shared) {
        var rows = new ArrayList<Row>();
        new Tables(shared).rows(xml, rows);
        return new Block.Table(rows);
    }

    private void rows(PartXml xml, List<Row> rows) {
        while (xml.child()) {
            switch (xml.name()) {
                case "tr" -> row(xml, rows);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml, rows);
                default -> xml.skip();
            }
        }
    }

    private void row(PartXml xml, List<Row> rows) {
        var cells = new ArrayList<Cell>();
        boolean there = cells(xml, cells);
        if (there) {
            rows.add(new Row(cells));
        } else {
            shared.tracked();
        }
    }

    /** Whether the row is still there. */
    private boolean cells(PartXml xml, List<Cell> cells) {
        boolean there = true;
        while (xml.child()) {
            switch (xml.name()) {
                case "tc" -> cells.add(cell(xml, next(cells)));
                case "trPr" -> there = !isDeleted(xml, cells);
                case "sdt" -> control(xml, cells);
                case "customXml", "ins" -> cells(xml, cells);
                default -> xml.skip();
            }
        }
        return there;
    }

    /** A control around a whole cell. */
    private void control(PartXml xml, List<Cell> cells) {
        boolean open = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "sdtPr" -> open = Runs.isPlaceholder(xml);
                case "sdtContent" -> {
                    int before = shared.hush(open);
                    cells(xml, cells);
                    shared.unhush(before);
                }
                default -> xml.skip();
            }
        }
    }

    private boolean isDeleted(PartXml xml, List<Cell> cells) {
        boolean deleted = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "del" -> {
                    deleted = true;
                    xml.skip();
                }
                case "gridBefore" -> {
                    int before = number(xml.value());
                    for (int i = 0; i < before; i++) {
                        cells.add(new Cell(i, 1, false, List.of()));
                    }
                }
                default -> xml.skip();
            }
        }
        return deleted;
    }

    private static int next(List<Cell> cells) {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).next();
    }

    private Cell cell(PartXml xml, int column) {
        Body body = Body.of(xml, shared);
        return new Cell(column, body.span, body.above, body.paragraphs());
    }

    static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length() && i < 2; i++) {
            int figure = Character.digit(text.charAt(i), 10);
            number = figure < 0 ? number : number * 10 + figure;
        }
        return number;
    }
}
