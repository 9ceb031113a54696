package al.krat.template.chart;

import al.krat.language.Language;
import al.krat.template.Node;
import al.krat.template.PageVocabulary;
import java.util.List;

/** What stands in the cells of a chart's table; footnotes do not belong to a label. */
final class Cells {

    /** Between a text and its translation. */
    private static final String SLASH = " / ";

    private Cells() {}

    /** All words of a cell or caption on one line, with a translation behind what it translates. */
    static String words(Node.Element cell) {
        List<Node.Element> paragraphs = paragraphs(cell);
        return paragraphs.isEmpty()
                ? text(cell)
                : String.join(SLASH, paragraphs.stream().map(Cells::text).toList());
    }

    /** The words of a cell, or of the first of its paragraphs: a number that is said in two languages. */
    static String first(Node.Element cell) {
        List<Node.Element> paragraphs = paragraphs(cell);
        return text(paragraphs.isEmpty() ? cell : paragraphs.get(0));
    }

    /** Whether a cell says that nothing is known, in whatever language. */
    static boolean isEmptyHanded(Node.Element cell) {
        Value value = ValueReader.read(first(cell), Language.ALBANIAN);
        return value != null && value.number() == null;
    }

    /** The language of a cell's figures. */
    static Language language(Node.Element cell, Language around) {
        String tag = cell.attribute("lang");
        if (tag != null) {
            for (Language each : Language.values()) {
                if (tag.equals(each.tag()) || tag.equals(each.code()) || tag.startsWith(each.code() + "-")) {
                    return each;
                }
            }
        }
        return around;
    }

    private static List<Node.Element> paragraphs(Node.Element cell) {
        return cell.elements().stream()
                .filter(each -> !PageVocabulary.isWords(each.name()))
                .toList();
    }

    private static String text(Node.Element element) {
        var out = new StringBuilder();
        append(element, out);
        return collapsed(out);
    }

    private static void append(Node.Element element, StringBuilder out) {
        for (Node child : element.children()) {
            if (child instanceof Node.Text words) {
                out.append(words.value());
            } else if (child instanceof Node.Element inner && !inner.is("footnote")) {
                append(inner, out);
            }
        }
    }

    /** White space as one blank, none at the ends; a no-break space stays what it is. */
    private static String collapsed(CharSequence words) {
        var out = new StringBuilder(words.length());
        boolean due = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank) {
                out.append(due && !out.isEmpty() ? " " : "").append(c);
            }
            due = blank || due && out.isEmpty();
        }
        return out.toString();
    }
}
