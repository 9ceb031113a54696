package al.krat.writer.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands under each other in a Word document. */
sealed interface Block {

    /** Names of the bookmarks that begin here. */
    List<String> bookmarks();

    Block marked(List<String> bookmarks);

    /** This block kept on the page of the next one. */
    Block withNext();

    /**
     * A paragraph.
     *
     * @param style id of its style
     * @param numbered its list number, or null for what the style says
     * @param keepNext whether it stays on the page of the next
     * @param tuning what no style can know
     */
    record Paragraph(
            String style,
            @Nullable Numbered numbered,
            boolean keepNext,
            Tuning tuning,
            List<String> bookmarks,
            List<Inline> content)
            implements Block {

        Paragraph(String style, @Nullable Numbered numbered, List<Inline> content) {
            this(style, numbered, false, Tuning.NONE, List.of(), content);
        }

        Paragraph(String style, List<Inline> content) {
            this(style, null, content);
        }

        @Override
        public Paragraph marked(List<String> names) {
            return new Paragraph(style, numbered, keepNext, tuning, names, content);
        }

        @Override
        public Paragraph withNext() {
            return new Paragraph(style, numbered, true, tuning, bookmarks, content);
        }

        Paragraph restyled(String other) {
            return new Paragraph(other, numbered, keepNext, tuning, bookmarks, content);
        }

        Paragraph tuned(Tuning other) {
            return new Paragraph(style, numbered, keepNext, other, bookmarks, content);
        }
    }

    /**
     * The end of a section, which comes with the paragraph before it.
     *
     * @param wide whether its sheets lie
     */
    record Break(boolean wide) implements Block {
        @Override
        public List<String> bookmarks() {
            return List.of();
        }

        @Override
        public Block marked(List<String> names) {
            return this;
        }

        @Override
        public Block withNext() {
            return this;
        }
    }

    /** A list and a level in it; list 0 switches the style's numbering off. */
    record Numbered(int list, int level) {
        static final Numbered OFF = new Numbered(0, 0);
    }

    /**
     * The neighbourhood of a paragraph.
     *
     * @param afterTable a table cannot ask for room below itself, so the paragraph after it does
     * @param apart the block above has the same rule at its left: Word joins equal rules, so this one differs by a hair
     * @param onNewPage whether it begins a page
     * @param leaderTo where dots lead to from the words, in twips from the left edge of the text; 0 without
     * @param rightTo where words behind a tab end on a sheet that lies, in twips; 0 for where the style has it
     */
    record Tuning(boolean afterTable, boolean apart, boolean onNewPage, int leaderTo, int rightTo) {
        static final Tuning NONE = new Tuning(false, false, false, 0, 0);

        Tuning belowTable() {
            return new Tuning(true, apart, onNewPage, leaderTo, rightTo);
        }

        Tuning setApart() {
            return new Tuning(afterTable, true, onNewPage, leaderTo, rightTo);
        }

        Tuning opening() {
            return new Tuning(afterTable, apart, true, leaderTo, rightTo);
        }

        Tuning leading(int twips) {
            return new Tuning(afterTable, apart, onNewPage, twips, rightTo);
        }

        Tuning ending(int twips) {
            return new Tuning(afterTable, apart, onNewPage, leaderTo, twips);
        }
    }

    /** The contents list: its heading and its entries, which Word keeps as one. */
    record Contents(List<Block> content, List<String> bookmarks) implements Block {
        @Override
        public Contents marked(List<String> names) {
            return new Contents(content, names);
        }

        @Override
        public Contents withNext() {
            return this;
        }
    }

    /**
     * A table.
     *
     * @param style id of the table style
     * @param columns widths in twips
     * @param totals whether the last row is a total
     */
    record Table(String style, List<Integer> columns, List<Row> rows, boolean totals, List<String> bookmarks)
            implements Block {
        @Override
        public Table marked(List<String> names) {
            return new Table(style, columns, rows, totals, names);
        }

        @Override
        public Table withNext() {
            List<Row> kept = new java.util.ArrayList<>(rows);
            if (!kept.isEmpty()) {
                kept.set(kept.size() - 1, kept.get(kept.size() - 1).withNext());
            }
            return new Table(style, columns, List.copyOf(kept), totals, bookmarks);
        }
    }

    /**
     * A row.
     *
     * @param head whether the row is repeated on every page
     * @param height the least height in twips; 0 for as high as its words
     */
    record Row(boolean head, int height, List<Cell> cells) {
        Row(boolean head, List<Cell> cells) {
            this(head, 0, cells);
        }

        Row withNext() {
            return new Row(head, height, cells.stream().map(Cell::withNext).toList());
        }
    }

    /**
     * A cell.
     *
     * @param span how many columns it covers
     * @param tinted whether it stands out by its ground
     */
    record Cell(int span, boolean tinted, List<Block> content) {
        Cell(int span, List<Block> content) {
            this(span, false, content);
        }

        Cell withNext() {
            return new Cell(span, tinted, content.stream().map(Block::withNext).toList());
        }
    }
}
