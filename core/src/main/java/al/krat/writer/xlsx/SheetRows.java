package al.krat.writer.xlsx;

import al.krat.language.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet, streamed as XML: cells from left to right, each with a style. */
final class SheetRows {

    /** The day before the first one of the 1900 system, as it counts 1900 for a leap year. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final int LINE_POINTS = 13;
    /** No row is higher in Excel. */
    private static final int MOST_POINTS = 409;

    private final StringBuilder out = new StringBuilder(1 << 16);
    private int row;
    private int column;
    private int widest;
    private boolean open;
    private final SharedWords shared;
    private final List<String> words = new ArrayList<>();

    SheetRows(SharedWords shared) {
        this.shared = shared;
    }

    SheetRows row() {
        return row(1);
    }

    /** A row of room for so many lines: not every program finds out by itself. */
    SheetRows row(int lines) {
        end();
        row++;
        column = 0;
        open = true;
        words.clear();
        out.append("<row r=\"").append(row);
        if (lines > 1) {
            out.append("\" ht=\"").append(Math.min(MOST_POINTS, lines * LINE_POINTS + 2));
        }
        out.append("\">");
        return this;
    }

    /** How many lines words take in a column, by counting characters. */
    static int lines(String text, int width) {
        int lines = 0;
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines += Math.max(1, (to - from + width - 1) / width);
            from = to + 1;
        }
        return lines;
    }

    /** Words; an empty cell where there are none. */
    SheetRows text(Look look, String text) {
        if (text.isEmpty()) {
            return blank(look);
        }
        words.add(text);
        cell(CellText.looksLikeFormula(text) ? look.quoted() : look.index());
        out.append(" t=\"s\"><v>").append(shared.number(text)).append("</v></c>");
        return this;
    }

    SheetRows number(Look look, long number) {
        return number(look, number, Long.toString(number));
    }

    private SheetRows number(Look look, long number, String shown) {
        words.add(shown);
        cell(look.index());
        out.append("><v>").append(number).append("</v></c>");
        return this;
    }

    /** A share of 100. */
    SheetRows percent(Look look, int percent) {
        cell(look.index());
        out.append("><v>").append(percent / 100.0).append("</v></c>");
        return this;
    }

    SheetRows date(Look look, LocalDate date) {
        return number(look, date.toEpochDay() - ZERO.toEpochDay(), Dates.header(date));
    }

    SheetRows blank(Look look) {
        words.add("");
        cell(look.index());
        out.append("/>");
        return this;
    }

    private void cell(int style) {
        out.append("<c r=\"");
        letters(out, column);
        out.append(row).append("\" s=\"").append(style).append('"');
        column++;
        widest = Math.max(widest, column);
    }

    private static void letters(StringBuilder out, int index) {
        if (index >= 26) {
            letters(out, index / 26 - 1);
        }
        out.append((char) ('A' + index % 26));
    }

    private void end() {
        if (open) {
            out.append("</row>");
            open = false;
        }
    }

    /** What the cells of the row at hand say. */
    List<String> words() {
        return words;
    }

    /** How many rows there are so far. */
    int count() {
        return row;
    }

    /** The element {@code sheetData}. */
    String xml() {
        end();
        return "<sheetData>" + out + "</sheetData>";
    }

    /** The range that they fill, {@code A1:P40}. */
    String range() {
        var letters = new StringBuilder();
        letters(letters, Math.max(0, widest - 1));
        return "A1:" + letters + Math.max(1, row);
    }
}
