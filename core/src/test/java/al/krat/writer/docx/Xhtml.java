package al.krat.writer.docx;

import al.krat.template.Node;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.InputSource;

/** Reads a page's body from XHTML, so that tests show what they render. */
final class Xhtml {
    private Xhtml() {}

    /** @param inner what stands within {@code body} */
    static Node.Element body(String inner) {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            var document = builder.parse(new InputSource(new StringReader("<body>" + inner + "</body>")));
            return element(document.getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Node.Element element(org.w3c.dom.Element from) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap all = from.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
        }
        List<Node> children = new ArrayList<>();
        for (var child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof org.w3c.dom.Element inner) {
                children.add(element(inner));
            } else if (child instanceof org.w3c.dom.Text text) {
                children.add(new Node.Text(text.getData()));
            }
        }
        return new Node.Element(from.getTagName(), attributes, children);
    }
}
