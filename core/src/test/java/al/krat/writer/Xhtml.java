package al.krat.writer;

import al.krat.template.Node;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** Reads markup of a test into the nodes of a page. */
final class Xhtml {
    private Xhtml() {}

    static Node.Element body(String markup) {
        try {
            var source = new InputSource(new StringReader("<body>" + markup + "</body>"));
            return element(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(source)
                    .getDocumentElement());
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Node.Element element(org.w3c.dom.Element from) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < from.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) from.getAttributes().item(i);
            attributes.put(attribute.getName(), attribute.getValue());
        }
        List<Node> children = new ArrayList<>();
        for (var child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof org.w3c.dom.Element element) {
                children.add(element(element));
            } else if (child instanceof Text text) {
                children.add(new Node.Text(text.getData()));
            }
        }
        return new Node.Element(from.getTagName(), attributes, children);
    }
}
