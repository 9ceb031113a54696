package al.krat.writer.docx;

import al.krat.language.Letters;
import al.krat.template.Node;
import al.krat.writer.DocxText;

/** The words of a page as they must stand in every document made from it: list labels resolved, nothing else added. */
final class PageText {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int count;

    private PageText() {}

    static String of(Node.Element body) {
        var text = new PageText();
        text.walk(body);
        text.out.append(text.notes);
        return DocxText.collapsed(text.out.toString());
    }

    private void walk(Node.Element element) {
        boolean inLine = Words.isInline(element);
        out.append(inLine ? "" : "\n");
        int ordinal = 0;
        for (Node child : element.children()) {
            if (child instanceof Node.Text words) {
                out.append(words.value());
                continue;
            }
            var inner = (Node.Element) child;
            if (inner.is("footnote")) {
                count++;
                out.append(count);
                notes.append('\n').append(count).append(' ').append(inner.text());
                continue;
            }
            if (inner.name().equals("li")) {
                ordinal++;
                out.append('\n').append(label(element, ordinal)).append(' ');
            }
            walk(inner);
        }
        out.append(inLine ? "" : "\n");
    }

    private static String label(Node.Element list, int ordinal) {
        return list.name().equals("ul") ? "•" : list.is("alpha") ? Letters.of(ordinal) + ")" : ordinal + ".";
    }
}
