package al.krat.intake.notes;

import al.krat.domain.Place;
import al.krat.domain.Place.Spot;
import al.krat.intake.word.WordReader;
import al.krat.intake.word.WordText;
import java.util.List;

/** The lines of notes that a Word file makes, each character with the paragraph or cell it was typed in. */
final class WordLines {

    private WordLines() {}

    /** What was typed in one paragraph or cell. */
    private static final class SpotLine extends Line {

        private final Spot spot;

        SpotLine(int number, String text, Spot spot) {
            super(number, text);
            this.spot = spot;
        }

        @Override
        Place place(String file, int offset) {
            return new Place.InWord(file, spot, number, column(offset));
        }
    }

    /** Signs that nobody typed; wherever in them something is found, it stands where they stand for. */
    private static final class SignLine extends Line {

        private final Spot spot;
        private final int column;

        SignLine(WordText.Piece piece) {
            super(piece.number(), piece.text());
            this.spot = piece.spot();
            this.column = piece.from() + 1;
        }

        @Override
        Place place(String file, int offset) {
            return new Place.InWord(file, spot, number, column);
        }
    }

    static WordText read(String file, byte[] bytes) {
        return WordReader.read(file, bytes, WordLines::isKey);
    }

    /** Whether a table may have these words as the key of a row. */
    private static boolean isKey(String words) {
        Typed typed = Typed.of(new Line(1, words + ":"));
        return Keys.header(typed) != null || Keys.event(typed) != null;
    }

    static List<NoteLine> of(WordText text) {
        return text.lines().stream()
                .map(line -> Typed.of(line.pieces().stream()
                        .filter(piece ->
                                !piece.text().isEmpty() || line.pieces().size() == 1)
                        .map(piece -> piece(piece, text))
                        .toList()))
                .map(NoteLine::of)
                .toList();
    }

    private static Typed.Piece piece(WordText.Piece piece, WordText text) {
        return piece.typed()
                ? new Typed.Piece(
                        new SpotLine(piece.number(), text.texts().get(piece.number() - 1), piece.spot()),
                        piece.from(),
                        piece.text())
                : new Typed.Piece(new SignLine(piece), 0, piece.text());
    }
}
