package al.krat.template.word;

import al.krat.template.fill.Piece;
import java.util.List;
import java.util.function.Function;

/** What stands in a row while a template is compiled: pieces, and marks of blocks that are not matched yet. */
sealed interface Node {

    /**
     * Pieces.
     *
     * @param blank whether they show nothing, so that a mark beside them stands alone
     */
    record Leaf(List<Piece> pieces, boolean blank) implements Node {
        public Leaf {
            pieces = List.copyOf(pieces);
        }

        static Leaf of(Piece piece) {
            return new Leaf(List.of(piece), false);
        }
    }

    /**
     * Where a block begins or ends.
     *
     * @param opens whether it begins
     * @param around makes a piece of what stands between
     * @param place of the mark
     * @param words the mark as typed
     * @param reach what lies between it and the nearest edge
     */
    record Mark(
            boolean opens,
            Function<List<Piece>, Piece> around,
            al.krat.domain.Place.InWord place,
            String words,
            Reach reach)
            implements Node {
        Mark reaching(Reach other) {
            return new Mark(opens, around, place, words, other);
        }
    }

    /** How far a mark reaches. */
    enum Reach {
        /** alone in its paragraph or row, which vanishes */
        ALONE,
        /** at the edge of a paragraph, cell or row */
        EDGE,
        /** in the middle: its other end has to stand beside it */
        MIDDLE
    }
}
