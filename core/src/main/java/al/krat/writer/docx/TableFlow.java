package al.krat.writer.docx;

import al.krat.template.Node;
import java.util.ArrayList;
import java.util.List;

/** Turns a table of the page into a Word table with its caption above. */
final class TableFlow {
    /** The least height of a week: six of them fit on a sheet that lies. */
    private static final double WEEK_MM = 22;

    /** What the style sheet gives the rows of such a table, too. */
    private static final double ROOM_TO_SIGN_MM = 11;

    private final Shared shared;
    private final List<String> columns = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private boolean totals;
    private boolean small;
    private boolean month;
    private int height;

    TableFlow(Shared shared) {
        this.shared = shared;
    }

    List<Block> blocks(Node.Element table, Setting setting) {
        List<Block> out = new ArrayList<>();
        month = table.is("month");
        small = month || table.is("small");
        height = month ? Units.twips(WEEK_MM) : table.is("signing") ? Units.twips(ROOM_TO_SIGN_MM) : 0;
        Setting cell = setting.of(Setting.Area.CELL, small ? StyleId.TABLE_SMALL : StyleId.TABLE_TEXT, false);
        for (Node.Element child : table.elements()) {
            switch (child.name()) {
                case "caption" -> {
                    Inlines words = new Words(shared).of(child, setting.of(setting.area(), StyleId.CAPTION, true));
                    if (!words.isEmpty()) {
                        out.add(new Block.Paragraph(StyleId.CAPTION, words.finish()));
                    }
                }
                case "colgroup" -> child.elements().forEach(this::column);
                case "col" -> column(child);
                case "thead" -> child.elements().forEach(row -> row(row, true, cell));
                case "tr" -> row(child, false, cell);
                default -> child.elements().forEach(row -> row(row, false, cell));
            }
        }
        if (!rows.isEmpty()) {
            out.add(table());
        }
        return out;
    }

    private Block.Table table() {
        int count = Math.max(1, rows.stream().mapToInt(TableFlow::width).max().orElse(1));
        List<Block.Row> full = rows.stream().map(row -> filled(row, count)).toList();
        List<Integer> widths = Columns.widths(columns, count, shared.room());
        return new Block.Table(month ? StyleId.MONTH_TABLE : StyleId.DATA_TABLE, widths, full, totals, List.of());
    }

    private void column(Node.Element col) {
        String its = col.attribute("class");
        columns.add(its == null ? "" : its);
    }

    private void row(Node.Element tr, boolean head, Setting setting) {
        totals = !head && tr.is("total");
        Setting its = totals ? setting.strong() : setting;
        List<Block.Cell> cells = new ArrayList<>();
        int column = 0;
        for (Node.Element cell : tr.elements()) {
            int span = Columns.span(cell.attribute("colspan"));
            cells.add(new Block.Cell(span, cell.is("free"), content(cell, head, column, its)));
            column += span;
        }
        rows.add(new Block.Row(head, head ? 0 : height, List.copyOf(cells)));
    }

    private List<Block> content(Node.Element cell, boolean head, int column, Setting setting) {
        if (small) {
            Setting inner = head ? setting.of(Setting.Area.CELL, StyleId.TABLE_SMALL_HEAD, true) : setting;
            List<Block> content = Flow.of(shared, cell, inner);
            return content.isEmpty() ? List.of(new Block.Paragraph(inner.paragraph(), List.of())) : content;
        }
        boolean right = cell.is("num") || cell.is("date");
        String its = column < columns.size() ? columns.get(column) : "";
        Setting inner = head
                ? setting.of(
                        Setting.Area.CELL,
                        right || Columns.isRight(its) ? StyleId.TABLE_HEAD_NUMBER : StyleId.TABLE_HEAD,
                        true)
                : setting.styled(right ? StyleId.TABLE_NUMBER : StyleId.TABLE_TEXT);
        Setting lettered = !head && cell.name().equals("th") ? inner.strong() : inner;
        List<Block> content = Flow.of(shared, cell, lettered);
        return content.isEmpty() ? List.of(new Block.Paragraph(inner.paragraph(), List.of())) : content;
    }

    private static int width(Block.Row row) {
        return row.cells().stream().mapToInt(Block.Cell::span).sum();
    }

    private static Block.Row filled(Block.Row row, int count) {
        int missing = count - width(row);
        if (missing == 0) {
            return row;
        }
        List<Block.Cell> cells = new ArrayList<>(row.cells());
        cells.add(new Block.Cell(missing, List.of(new Block.Paragraph(StyleId.TABLE_TEXT, List.of()))));
        return new Block.Row(row.head(), row.height(), List.copyOf(cells));
    }
}
