package al.krat.intake.notes;

import al.krat.domain.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes under way: lines, translations, paragraphs. */
final class NotesText {

    private static final String POINT = "- ";

    private final StringBuilder text = new StringBuilder();
    private final PlainText plain;

    NotesText(PlainText plain) {
        this.plain = plain;
    }

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
        for (int i = 0; i < paragraphs.size(); i++) {
            Prose paragraph = paragraphs.get(i);
            Prose below = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
            String markup = isOpenInto(paragraph, below) ? unclosed(paragraph) : paragraph.markup();
            if (i == 0) {
                first(start, markup);
            } else {
                boolean goesOn = paragraphs.get(i - 1).english() == null
                        && Paragraphs.isEnded(paragraphs.get(i - 1).markup())
                        && isPlain(markup);
                line((goesOn ? "" : "… ") + markup);
            }
            english(paragraph);
        }
    }

    /** Whether braces that were never closed part a paragraph from one that begins with braces itself. */
    private static boolean isOpenInto(Prose paragraph, @Nullable Prose below) {
        return below != null
                && paragraph.english() == null
                && !Paragraphs.isEnded(paragraph.markup())
                && paragraph.markup().endsWith("}}")
                && below.markup().startsWith("{{");
    }

    private static String unclosed(Prose paragraph) {
        String markup = paragraph.markup();
        return markup.substring(0, markup.length() - 2);
    }

    /** Words that would be taken for a speaker or a keyword on one line go on, on a second, before their sign. */
    private void first(String start, String markup) {
        boolean free = start.length() <= POINT.length();
        int sign = free && !plain.isText(start + markup) ? sign(markup) : -1;
        int blank = sign < 0 ? -1 : markup.lastIndexOf(' ', sign);
        if (blank > 0) {
            line(start + markup.substring(0, blank));
            line("… " + markup.substring(blank + 1));
        } else {
            line(start + markup);
        }
    }

    private static int sign(String markup) {
        int colon = Enclosures.of(markup).colon(0);
        int equals = markup.indexOf('=');
        return colon < 0 ? equals : equals < 0 ? colon : Math.min(colon, equals);
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
