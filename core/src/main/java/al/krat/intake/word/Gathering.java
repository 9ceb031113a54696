package al.krat.intake.word;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.domain.Place.Spot;
import al.krat.intake.word.Block.Paragraph;
import al.krat.intake.word.WordText.Line;
import al.krat.intake.word.WordText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of notes under way, and the texts that they are made of. */
final class Gathering {

    /** Nobody reads more; one more finding says that there are. */
    private static final int MOST_FINDINGS = 300;

    private static final Spot BEGINNING = new Spot.Paragraph(1);

    private final String file;
    private final Asides asides;
    private final List<String> texts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<List<Piece>> memos = new ArrayList<>();

    Gathering(String file, Asides asides) {
        this.file = file;
        this.asides = asides;
    }

    /** The lines of a paragraph as typed; what is odd about it is said. */
    List<Piece> typed(Paragraph paragraph, Spot spot) {
        var pieces = new ArrayList<Piece>();
        for (String line : paragraph.lines()) {
            pieces.add(text(line, spot));
        }
        Piece first = pieces.get(0);
        if (paragraph.hidden()) {
            add(paragraph.hiddenWithin() ? WordCode.HIDDEN_WITHIN : WordCode.HIDDEN, first, Map.of());
        }
        if (paragraph.symbols()) {
            add(WordCode.SYMBOL, first, Map.of());
        }
        for (Block.Aside aside : paragraph.asides()) {
            List<Piece> words = asides.of(aside).stream()
                    .map(line -> text(line, spot).cut(0, line.length()))
                    .toList();
            if (!words.isEmpty()) {
                memos.add(joined(words));
                add(WordCode.ASIDE, first, Map.of());
            }
        }
        return pieces;
    }

    private static List<Piece> joined(List<Piece> lines) {
        var pieces = new ArrayList<Piece>();
        for (Piece line : lines) {
            if (!pieces.isEmpty()) {
                pieces.add(line.sign(" "));
            }
            pieces.add(line);
        }
        return pieces;
    }

    private Piece text(String text, Spot spot) {
        texts.add(text);
        return new Piece(text, texts.size(), 0, spot, true);
    }

    /** Adds a line put together of pieces. */
    void line(Piece... pieces) {
        line(List.of(pieces));
    }

    void line(List<Piece> pieces) {
        lines.add(new Line(pieces));
    }

    /** A blank line, unless one stands there. */
    void blank() {
        boolean needed = !lines.isEmpty() && !lines.get(lines.size() - 1).text().isBlank();
        if (needed) {
            line(new Piece("", Math.max(1, texts.size()), 0, BEGINNING, false));
        }
    }

    /** Keeps words that notes have no place for; they come at the end of the item. */
    void memo(List<Piece> words) {
        memos.add(words);
    }

    /** At the end of an item its footnotes and comments stand as memos. */
    void memos() {
        if (!memos.isEmpty()) {
            blank();
            for (List<Piece> memo : memos) {
                var pieces = new ArrayList<Piece>(List.of(memo.get(0).sign("%% ")));
                pieces.addAll(memo);
                line(pieces);
            }
            blank();
            memos.clear();
        }
    }

    /** Reports something at the beginning of a piece. */
    void add(WordCode code, Piece at, Map<String, Object> args) {
        if (findings.size() < MOST_FINDINGS) {
            int column = at.text().codePointCount(0, 0) + at.from() + 1;
            findings.add(Finding.of(code, new Place.InWord(file, at.spot(), at.number(), column), args));
        } else if (findings.size() == MOST_FINDINGS) {
            whole(WordCode.MORE_IN_WORD);
        }
    }

    /** Reports something of the file as a whole. */
    void whole(WordCode code) {
        findings.add(Finding.of(code, new Place.InText(file, 0, 0), Map.of()));
    }

    WordText done() {
        return new WordText(texts, lines, findings);
    }
}
