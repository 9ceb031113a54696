package al.krat.intake.notes;

import al.krat.domain.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes under way: lines, translations, paragraphs. */
final class NotesText {

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** A blank line, but never two, nor one at the beginning. */
    void blank() {
        boolean needed = text.length() > 1 && text.charAt(text.length() - 2) != '\n';
        if (needed) {
            text.append('\n');
        }
    }

    void english(@Nullable Prose prose) {
        if (prose != null && prose.english() != null) {
            line("EN: " + prose.english());
        }
    }

    /** Paragraphs behind the beginning of a line. */
    void paragraphs(String start, List<Prose> paragraphs) {
        if (paragraphs.isEmpty()) {
            line(start);
            return;
        }
        Prose above = paragraphs.get(0);
        line(start + above.markup());
        english(above);
        for (Prose paragraph : paragraphs.subList(1, paragraphs.size())) {
            boolean goesOn =
                    above.english() == null && Paragraphs.isEnded(above.markup()) && isPlain(paragraph.markup());
            line((goesOn ? "" : "… ") + paragraph.markup());
            english(paragraph);
            above = paragraph;
        }
    }

    /** Whether a line is nothing but text, wherever it stands. */
    private static boolean isPlain(String markup) {
        NoteLine line = NoteLine.of(new Line(1, markup));
        return markup.indexOf(':') < 0
                && !line.point()
                && !line.continued()
                && !line.isBlank()
                && "#%{".indexOf(markup.charAt(0)) < 0
                && Keywords.find(line.content()) == null
                && Ids.at(line.content()) == null;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
