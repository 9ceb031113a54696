package al.krat.template.fill;

import al.krat.template.expression.Directive;
import al.krat.template.expression.Expression;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of a compiled Word template. */
public sealed interface Piece {

    /** Stands in markup for the properties of a section, whose number follows, closed by another one. */
    char SECTION = '\u0007';

    /** Markup as it is written. */
    record Markup(String text) implements Piece {}

    /**
     * <code>[[${item.words}]]</code>
     *
     * @param look the run properties of the character with which it begins; may be empty
     * @param again how the paragraph begins that it fills alone, so that each of several lines becomes one; else empty
     * @param before what stands before its run, a link that begins
     * @param after what stands behind its run
     */
    record Value(Expression said, String look, String again, String before, String after, Source source)
            implements Piece {}

    /** <code>[[#{minutes.title()}]]</code> */
    record Phrase(Directive.Phrase said, String look, String again, String before, String after, Source source)
            implements Piece {}

    /**
     * <code>[# th:each="item : ${items}"] … [/]</code>
     *
     * @param restarts lists that begin anew with each pass
     */
    record Each(Directive.Each said, List<Piece> within, Set<Integer> restarts, Source source) implements Piece {
        public Each {
            within = List.copyOf(within);
            restarts = Set.copyOf(restarts);
        }
    }

    /**
     * <code>[# th:if="${draft}"] … [/]</code>
     *
     * @param shows false for {@code th:unless}
     */
    record If(Expression said, boolean shows, List<Piece> within, Source source) implements Piece {
        public If {
            within = List.copyOf(within);
        }
    }

    /** <code>[# th:with="p=${row.party}"] … [/]</code> */
    record With(Directive.With said, List<Piece> within, Source source) implements Piece {
        public With {
            within = List.copyOf(within);
        }
    }

    /** A block that could not be read: the check knows its names, and nothing of them. */
    record Broken(List<String> names, List<Piece> within) implements Piece {
        public Broken {
            names = List.copyOf(names);
            within = List.copyOf(within);
        }
    }

    /** The number of a picture or shape. @param fresh whether it is one that none has yet */
    record Shape(boolean fresh) implements Piece {}

    /** The number of a list. */
    record ListNumber(int list, int level) implements Piece {}

    /** A point that links of the document lead to; there is one however often its place comes. */
    record Bookmark(String name) implements Piece {}

    /** A footnote. @param note which of the template's notes */
    record Note(int note, String look) implements Piece {}

    /** A paragraph that holds only blocks and goes where they leave nothing. */
    record Paragraph(List<Piece> open, List<Piece> within) implements Piece {
        public Paragraph {
            open = List.copyOf(open);
            within = List.copyOf(within);
        }
    }

    /** What must end in a paragraph: a cell, a text box, a note. */
    record Ending(String open, List<Piece> within, String close) implements Piece {
        public Ending {
            within = List.copyOf(within);
        }
    }

    /** A table or a row: it goes where nothing is left within. */
    record Frame(String open, List<Piece> within, String close) implements Piece {
        public Frame {
            within = List.copyOf(within);
        }
    }

    /**
     * A table with columns that repeat.
     *
     * @param properties its {@code w:tblPr}
     * @param widths of its columns in twips
     * @param rows holding {@link GridRow}s
     */
    record Grid(String properties, List<Integer> widths, List<Piece> rows) implements Piece {
        public Grid {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a {@link Grid}. @param before columns of the grid that it leaves out at its start */
    record GridRow(String properties, int before, List<Piece> cells) implements Piece {
        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a {@link GridRow}.
     *
     * @param column the first column of the grid that it stands in
     * @param span how many it takes
     * @param region the first column of the outermost block of columns around it, or null
     * @param properties its {@code w:tcPr} without width and span, from after them to its end tag
     */
    record GridCell(int column, int span, @Nullable Region region, String properties, List<Piece> within)
            implements Piece {
        public GridCell {
            within = List.copyOf(within);
        }
    }

    /** Columns that a block repeats, from a column of the grid to before another. */
    record Region(int from, int to) {}

    /** The pieces right within one. */
    static List<Piece> within(Piece piece) {
        if (piece instanceof Each each) {
            return each.within();
        } else if (piece instanceof If condition) {
            return condition.within();
        } else if (piece instanceof With with) {
            return with.within();
        } else if (piece instanceof Broken broken) {
            return broken.within();
        } else if (piece instanceof Paragraph paragraph) {
            return Stream.concat(paragraph.open().stream(), paragraph.within().stream())
                    .toList();
        } else if (piece instanceof Ending ending) {
            return ending.within();
        } else if (piece instanceof Frame frame) {
            return frame.within();
        } else if (piece instanceof Grid grid) {
            return grid.rows();
        } else if (piece instanceof GridRow row) {
            return row.cells();
        } else if (piece instanceof GridCell cell) {
            return cell.within();
        }
        return List.of();
    }
}
