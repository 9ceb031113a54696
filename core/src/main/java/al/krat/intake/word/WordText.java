package al.krat.intake.word;

import al.krat.domain.Finding;
import al.krat.domain.Place.Spot;
import java.util.List;

/**
 * A Word file as lines of notes.
 *
 * @param texts what was typed, paragraph by paragraph and cell by cell, in the order of the file; places count them from
 *     1
 * @param lines the lines of notes that these make
 * @param findings what is wrong with the file, or worth a look
 */
public record WordText(List<String> texts, List<Line> lines, List<Finding> findings) {

    public WordText {
        texts = List.copyOf(texts);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * A line of notes.
     *
     * @param pieces what it is put together of; at least one
     */
    public record Line(List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }

        /** The line as a text file would have it. */
        public String text() {
            var text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text));
            return text.toString();
        }
    }

    /**
     * Characters of a line that were typed in one place, or signs of the notes that a heading or a column says.
     *
     * @param text the characters
     * @param number which of the texts they are from
     * @param from where in that text they begin
     * @param spot the paragraph or cell
     * @param typed whether they were typed; signs stand for the place they are given
     */
    public record Piece(String text, int number, int from, Spot spot, boolean typed) {

        /** A part of it, without blanks at its ends. */
        Piece cut(int begin, int end) {
            int first = begin;
            int last = end;
            while (first < last && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            return new Piece(text.substring(first, last), number, from + first, spot, typed);
        }

        /** The rest from an offset, without blanks at its ends. */
        Piece from(int offset) {
            return cut(offset, text.length());
        }

        /** Signs at the place of this piece. */
        Piece sign(String signs) {
            return new Piece(signs, number, from, spot, false);
        }
    }
}
