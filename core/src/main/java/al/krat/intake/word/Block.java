package al.krat.intake.word;

import java.util.List;

/** What stands under one another in a Word file. */
sealed interface Block {

    /**
     * A paragraph.
     *
     * @param heading its level as a heading, 0 for none
     * @param point whether it is an item of a list
     * @param lines its lines, parted by its line breaks; at least one
     * @param asides its footnotes and comments, in order
     * @param boxes the paragraphs in its text boxes
     * @param hidden whether some of it is hidden
     * @param hiddenWithin whether some of that stands where it cannot be marked as internal
     * @param symbols whether some signs could not be told
     */
    record Paragraph(
            int heading,
            boolean point,
            List<String> lines,
            List<Aside> asides,
            List<Paragraph> boxes,
            boolean hidden,
            boolean hiddenWithin,
            boolean symbols)
            implements Block {
        public Paragraph {
            lines = List.copyOf(lines);
            asides = List.copyOf(asides);
            boxes = List.copyOf(boxes);
        }

        boolean isBlank() {
            return lines.stream().allMatch(String::isBlank);
        }
    }

    /** A table. */
    record Table(List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column its first column, from 0
     * @param span how many columns it takes
     * @param above whether it belongs to the cell above
     */
    record Cell(int column, int span, boolean above, List<Paragraph> paragraphs) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** The column behind it. */
        int next() {
            return column + span;
        }
    }

    /** Text that lies elsewhere. */
    record Elsewhere() implements Block {}

    /** A reference to a footnote, an endnote or a comment. */
    record Aside(Kind kind, String id) {
        /** In which part it stands. */
        enum Kind {
            FOOTNOTE("footnotes", "footnote"),
            ENDNOTE("endnotes", "endnote"),
            COMMENT("comments", "comment");

            final String part;
            final String element;

            Kind(String part, String element) {
                this.part = part;
                this.element = element;
            }
        }
    }
}
