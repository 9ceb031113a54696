package al.krat.writer;

import al.krat.template.Node;
import al.krat.template.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a page in reading order, as every format must have them. */
public final class PageText {
    private static final Set<String> INLINE = Set.of("strong", "em", "span", "a", "img");

    private PageText() {}

    /** The words of the page's body, collapsed as {@link PdfText#collapsed} does. */
    public static String of(Page page) {
        var out = new StringBuilder();
        var notes = new ArrayList<String>();
        append(page.body(), out, notes);
        for (int i = 0; i < notes.size(); i++) {
            out.append(' ').append(i + 1).append(' ').append(notes.get(i));
        }
        return PdfText.collapsed(out.toString());
    }

    private static void append(Node node, StringBuilder out, List<String> notes) {
        if (node instanceof Node.Text words) {
            out.append(words.value());
        } else if (node instanceof Node.Element note && note.is("footnote")) {
            notes.add(note.text());
            out.append(notes.size());
        } else if (node instanceof Node.Element element) {
            String edge = INLINE.contains(element.name()) ? "" : " ";
            out.append(edge);
            element.children().forEach(child -> append(child, out, notes));
            out.append(edge);
        }
    }
}
