package al.krat.writer.pdf;

import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes documents and elements of the JDK's own kind, whatever parser is on the class path. */
final class Dom {
    private Dom() {}

    static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new element at the end of another, or of a document. */
    static Element child(Node parent, String name) {
        Document document = parent instanceof Document its ? its : Objects.requireNonNull(parent.getOwnerDocument());
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }
}
