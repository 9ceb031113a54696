package al.krat.writer.docx;

import al.krat.writer.FontMetrics;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Turns blocks into the pieces that are set on sheets: breaks paragraphs into lines, measures rows of tables. */
final class Pieces {
    private static final double TWIPS = 20;
    private static final double HAIRLINE = .5;
    private static final double STRONG = 1;

    private final FontMetrics metrics;
    private final WordStyles styles;
    private final StyleBook book;
    private final HeadingScheme scheme;
    private final Numbering numbering;
    private final Map<List<Inline>, Double> notes = new IdentityHashMap<>();
    private HeadingScheme.Count count = HeadingScheme.Count.START;

    Pieces(FontMetrics metrics, WordStyles styles, StyleBook book, HeadingScheme scheme, Numbering numbering) {
        this.metrics = metrics;
        this.styles = styles;
        this.book = book;
        this.scheme = scheme;
        this.numbering = numbering;
    }

    /** @param room width of the text in points */
    List<Piece> of(List<Block> blocks, double room) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                pieces.add(paragraph(paragraph, room));
            } else if (block instanceof Block.Table table) {
                rows(table, pieces);
            } else if (block instanceof Block.Contents contents) {
                pieces.addAll(of(contents.content(), room));
            }
        }
        return pieces;
    }

    /** Height of the lines of a footnote. */
    double note(List<Inline> words, double room) {
        return notes.computeIfAbsent(words, key -> measured(words, room));
    }

    private double measured(List<Inline> words, double room) {
        StyleLook look = book.paragraph(styles.id(StyleId.FOOTNOTE_TEXT));
        return lines(look, look.left, look.first, "0 ", words, room, false).stream()
                .mapToDouble(TextLines.Line::height)
                .sum();
    }

    /** Room between two footnotes. */
    double noteGap() {
        return book.paragraph(styles.id(StyleId.FOOTNOTE_TEXT)).after;
    }

    private Piece paragraph(Block.Paragraph paragraph, double room) {
        String style = styles.id(paragraph.style());
        StyleLook look = book.paragraph(style);
        Block.Numbered numbered = paragraph.numbered();
        double left = look.left;
        double first = look.first;
        if (numbered != null && numbered.list() > 0) {
            left = numbering.left(numbered) / TWIPS;
            boolean lettered = paragraph.content().stream().anyMatch(Inline.Tab.class::isInstance);
            first = lettered ? -Numbering.STEP / TWIPS : 0; // any other label stands in the room before the text
        }
        boolean leads = paragraph.tuning().leaderTo() > 0;
        List<TextLines.Line> lines =
                new ArrayList<>(lines(look, left, first, label(paragraph), paragraph.content(), room, leads));
        grow(lines, 0, look.edgeAbove);
        grow(lines, lines.size() - 1, look.edgeBelow);
        return new Piece(
                paragraph.tuning().afterTable() ? Neighbours.BELOW_TABLE_PT : look.before,
                look.after,
                lines,
                look.contextual ? style : "",
                look.keepNext || paragraph.keepNext(),
                look.keepLines,
                !look.widowControl,
                paragraph.tuning().onNewPage(),
                paragraph.bookmarks(),
                null);
    }

    private List<TextLines.Line> lines(
            StyleLook look, double left, double first, String label, List<Inline> content, double room, boolean leads) {
        return new TextLines(metrics, book, look, left, room - look.right, leads).of(label, first, content);
    }

    private static void grow(List<TextLines.Line> lines, int at, double by) {
        if (by > 0) {
            TextLines.Line line = lines.get(at);
            lines.set(at, new TextLines.Line(line.height() + by, line.lead(), line.notes()));
        }
    }

    /** The number of a heading that Word counts. */
    private String label(Block.Paragraph paragraph) {
        for (int level = 2; level <= 3; level++) {
            if (paragraph.style().equals(StyleId.heading(level))
                    && paragraph.numbered() == null
                    && scheme.numbers(level)) {
                count = HeadingScheme.next(count, level);
                return scheme.label(level, count) + " ";
            }
        }
        return "";
    }

    private void rows(Block.Table table, List<Piece> pieces) {
        double[] padding = book.cell(styles.id(table.style()));
        boolean ruled = table.style().equals(StyleId.DATA_TABLE);
        var its = new Piece.Table();
        List<Block.Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            Block.Row row = rows.get(i);
            boolean strong = i > 0 && rows.get(i - 1).head() || table.totals() && i == rows.size() - 1;
            double edges = !ruled ? 0 : (strong ? STRONG : HAIRLINE) + (i == rows.size() - 1 ? HAIRLINE : 0);
            Piece piece = row(table, row, padding, edges, its, i == 0 ? table.bookmarks() : List.of());
            pieces.add(piece);
            its.head += row.head() ? piece.height() : 0;
        }
    }

    private Piece row(
            Block.Table table, Block.Row row, double[] padding, double edges, Piece.Table its, List<String> marks) {
        double height = 0;
        boolean keepNext = false;
        List<Integer> notes = new ArrayList<>();
        List<String> all = new ArrayList<>(marks);
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            double width = table.columns().subList(column, column + cell.span()).stream()
                            .mapToInt(Integer::intValue)
                            .sum()
                    / TWIPS;
            column += cell.span();
            List<Piece> content = of(cell.content(), width - padding[1] - padding[2]);
            height = Math.max(height, stacked(content));
            for (Piece piece : content) {
                piece.lines().forEach(line -> notes.addAll(line.notes()));
                all.addAll(piece.marks());
                keepNext |= piece.keepNext();
            }
        }
        var line = new TextLines.Line(height + padding[0] + edges, 0, List.copyOf(notes));
        return new Piece(
                0, 0, List.of(line), "", keepNext, true, true, false, List.copyOf(all), row.head() ? null : its);
    }

    private static double stacked(List<Piece> pieces) {
        double height = 0;
        double after = 0;
        for (Piece piece : pieces) {
            height += Math.max(after, piece.before()) + piece.height();
            after = piece.after();
        }
        return height + after;
    }
}
