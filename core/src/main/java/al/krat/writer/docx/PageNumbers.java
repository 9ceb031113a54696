package al.krat.writer.docx;

import al.krat.writer.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * On which sheet each bookmark will stand when a word processor opens the document: the same blocks and styles are set
 * here before they are written.
 */
final class PageNumbers {
    private static final double TWIPS = 20;

    private final Sheets sheets = new Sheets();

    private final WordStyles styles;
    private final Section running;
    private final RunningHeight heights;

    private PageNumbers(WordStyles styles, Section running, RunningHeight heights) {
        this.styles = styles;
        this.running = running;
        this.heights = heights;
    }

    /**
     * Sets a document.
     *
     * @param styleSheet the styles part
     * @param endsWide whether the last section lies
     */
    static PageNumbers of(
            FontMetrics metrics,
            WordStyles styles,
            byte[] styleSheet,
            Shared shared,
            Section running,
            List<Block> blocks,
            boolean endsWide) {
        var book = new StyleBook(styleSheet, styles.family());
        var pieces = new Pieces(metrics, styles, book, shared.headings().scheme(), shared.numbering());
        var numbers = new PageNumbers(styles, running, new RunningHeight(metrics, book, styles.id(StyleId.NORMAL)));
        List<Block> section = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Break end) {
                numbers.set(pieces, shared, section, end.wide());
                section.clear();
            } else {
                section.add(block);
            }
        }
        numbers.set(pieces, shared, section, endsWide);
        return numbers;
    }

    private void set(Pieces pieces, Shared shared, List<Block> section, boolean wide) {
        PageGeometry sheet = wide ? styles.geometry().turned() : styles.geometry();
        double room = sheet.room() / TWIPS;
        sheets.set(
                pieces.of(section, room),
                height(sheet, true, wide),
                height(sheet, false, wide),
                new Sheets.Feet(number -> pieces.note(shared.notes().words(number), room), pieces.noteGap()));
    }

    /** Height of the text in points, between the margins or whatever running lines leave of it. */
    private double height(PageGeometry sheet, boolean first, boolean wide) {
        double above = heights.of(running.running("header", first, wide)) + sheet.header() / TWIPS;
        double below = heights.of(running.running("footer", first, wide)) + sheet.footer() / TWIPS;
        return sheet.height() / TWIPS - Math.max(above, sheet.top() / TWIPS) - Math.max(below, sheet.bottom() / TWIPS);
    }

    /** The sheet of each bookmark, counted from 1. */
    Map<String, Integer> byBookmark() {
        return sheets.marks();
    }

    /** How many sheets the document takes. */
    int count() {
        return sheets.count();
    }
}
