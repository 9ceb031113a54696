package al.krat.writer;

import al.krat.template.Node;
import al.krat.template.Page;
import java.util.Set;

/** The words of a page in reading order, as every format must have them. */
public final class PageText {
    private static final Set<String> INLINE = Set.of("strong", "em", "span", "a", "img");

    private PageText() {}

    /** The words of the page's body, collapsed as {@link PdfText#collapsed} does. */
    public static String of(Page page) {
        var out = new StringBuilder();
        append(page.body(), out);
        return PdfText.collapsed(out.toString());
    }

    private static void append(Node node, StringBuilder out) {
        if (node instanceof Node.Text words) {
            out.append(words.value());
        } else if (node instanceof Node.Element element) {
            String edge = INLINE.contains(element.name()) ? "" : " ";
            out.append(edge);
            element.children().forEach(child -> append(child, out));
            out.append(edge);
        }
    }
}
