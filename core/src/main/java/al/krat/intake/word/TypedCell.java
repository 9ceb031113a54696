package al.krat.intake.word;

import al.krat.intake.word.WordText.Piece;
import java.util.List;

/**
 * What is typed in a cell.
 *
 * @param column its first column, from 0
 * @param lines its lines, without empty ones
 */
record TypedCell(int column, List<Piece> lines) {

    private static final String NOTHING = "_-–—.… ";

    TypedCell {
        lines = List.copyOf(lines);
    }

    /** Whether nothing is said in it yet: nothing at all, or a rule or dash. */
    boolean isOpen() {
        return lines.stream().allMatch(line -> line.text().chars().allMatch(c -> NOTHING.indexOf(c) >= 0));
    }

    /** Its words, lines joined. */
    String text() {
        return String.join(" ", lines.stream().map(Piece::text).toList());
    }

    /** Its words as a key: without a colon. */
    String key() {
        String text = text();
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
