package al.krat.intake.word;

import al.krat.domain.RecordId;
import al.krat.intake.word.WordText.Piece;
import al.krat.language.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of notes that is put together of cells, with those below that continue it. */
final class RecordLine {

    private static final String VOTE = "vota:";

    private final Piece anchor;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<Piece>> below = new ArrayList<>();
    private int idEnd;

    /** @param anchor what the signs of the line stand for */
    RecordLine(Piece anchor) {
        this.anchor = anchor;
    }

    RecordLine(TypedCell main) {
        this(main.lines().get(0));
    }

    List<Piece> pieces() {
        return pieces;
    }

    RecordLine sign(String signs) {
        if (!signs.isEmpty()) {
            pieces.add(anchor.sign(signs));
        }
        return this;
    }

    RecordLine piece(Piece piece) {
        pieces.add(piece);
        return this;
    }

    /** The words of a cell, its lines parted by signs. */
    RecordLine words(TypedCell cell, String glue) {
        for (int i = 0; i < cell.lines().size(); i++) {
            sign(i == 0 ? "" : glue).piece(cell.lines().get(i));
        }
        return this;
    }

    RecordLine wordsOrBlank(@Nullable TypedCell cell) {
        return cell == null ? sign(Words.UNKNOWN) : words(cell, " ");
    }

    /** Signs and the words of a cell; nothing where nothing is said in it. */
    RecordLine after(String signs, @Nullable TypedCell cell, String glue) {
        return cell == null ? this : sign(signs).words(cell, glue);
    }

    /** The id that begins a text, or that stands for the row's number. */
    RecordLine id(@Nullable TypedCell text, @Nullable TypedCell number) {
        if (text != null) {
            Piece first = text.lines().get(0);
            int blank = first.text().indexOf(' ');
            int end = blank < 0 ? first.text().length() : blank;
            if (RecordId.parse(first.text().substring(0, end)).isPresent()) {
                idEnd = end;
                return sign(" [").piece(first.cut(0, end)).sign("]");
            }
        }
        boolean numbered = number != null && RecordId.parse(number.text()).isPresent();
        return numbered && number != null ? sign(" [").words(number, "").sign("]") : this;
    }

    /** The text itself: its first line here, the others below; what follows stands behind the last. */
    RecordLine text(@Nullable TypedCell text, List<Piece> behind) {
        List<Piece> lines = text == null ? List.of() : text.lines();
        Piece first =
                lines.isEmpty() ? anchor.sign(Words.UNKNOWN) : lines.get(0).from(idEnd);
        pieces.add(first.text().isEmpty() ? anchor.sign(Words.UNKNOWN) : first);
        for (Piece line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            below.add(new ArrayList<>(List.of(line.sign("… "), line)));
        }
        (below.isEmpty() ? pieces : below.get(below.size() - 1)).addAll(behind);
        return this;
    }

    /** A vote as notes have it, in brackets: «Vota: pro 7.» is « (pro 7)». */
    List<Piece> vote(TypedCell vote) {
        var behind = new ArrayList<Piece>(List.of(anchor.sign(" (")));
        for (int i = 0; i < vote.lines().size(); i++) {
            Piece line = vote.lines().get(i);
            int from = Folding.fold(line.text()).startsWith(VOTE) ? VOTE.length() : 0;
            int to = line.text().endsWith(".")
                    ? line.text().length() - 1
                    : line.text().length();
            if (i > 0) {
                behind.add(line.sign(" "));
            }
            behind.add(line.cut(from, to));
        }
        behind.add(anchor.sign(")"));
        return behind;
    }

    void to(Gathering out) {
        out.line(pieces);
        below.forEach(out::line);
    }
}
