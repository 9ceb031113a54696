package al.krat.writer;

import al.krat.language.Letters;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of an HTML document's body, without contents list, running lines and what is drawn: a chart says what its
 * table says. NFC, white space collapsed.
 */
public final class HtmlText {
    private static final Set<String> INLINE = Set.of("strong", "em", "span", "a", "img", "sup");

    private HtmlText() {}

    /** The words of the document's body. */
    public static String of(byte[] html) {
        return of(html, false);
    }

    /** The words of the document's body, with what stands before list items. */
    public static String withLabels(byte[] html) {
        return of(html, true);
    }

    private static String of(byte[] html, boolean labels) {
        Element body = Jsoup.parse(new String(html, StandardCharsets.UTF_8)).body();
        body.select(".running, nav, svg").remove();
        var out = new StringBuilder();
        append(body, labels, out);
        return PdfText.collapsed(out.toString());
    }

    private static void append(Node node, boolean labels, StringBuilder out) {
        if (node instanceof TextNode words) {
            out.append(words.getWholeText());
        } else if (node instanceof Element element) {
            String edge = INLINE.contains(element.tagName()) ? "" : " ";
            out.append(edge);
            out.append(labels ? label(element) : "");
            element.childNodes().forEach(child -> append(child, labels, out));
            out.append(edge);
        }
    }

    /** What stands before a list item: a bullet, a number, an Albanian letter. */
    private static String label(Element element) {
        Element list = element.parent();
        if (!element.is("li") || list == null) {
            return "";
        }
        int n = element.elementSiblingIndex() + 1;
        return list.is("ul") ? "• " : list.is(".alpha") ? Letters.of(n) + ") " : n + ". ";
    }
}
