package al.krat.template.page;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XHTML with the XML parser of the JDK: a second opinion on what the template engine wrote. */
final class Xhtml {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ELEMENTS = 200_000;

    private final Deque<Draft.Tag> open = new ArrayDeque<>();
    private Draft.Tag root = new Draft.Tag("");
    private int elements;

    private Xhtml() {}

    /**
     * The outermost element.
     *
     * @throws TemplateProblem where it is not well-formed, has a DTD, or is too large
     */
    static Draft.Tag read(String markup) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(markup));
            return new Xhtml().read(reader);
        } catch (XMLStreamException e) {
            throw TemplateProblem.of(PackCode.PAGE_SYNTAX, Map.of());
        }
    }

    private Draft.Tag read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> words(reader);
                case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {}
                default -> throw TemplateProblem.of(PackCode.PAGE_SYNTAX, Map.of());
            }
        }
        return root;
    }

    private void begin(XMLStreamReader reader) {
        if (++elements > MAX_ELEMENTS || open.size() >= MAX_DEPTH) {
            int limit = elements > MAX_ELEMENTS ? MAX_ELEMENTS : MAX_DEPTH;
            throw TemplateProblem.of(PackCode.PAGE_TOO_LARGE, Map.of("limit", String.valueOf(limit)));
        }
        var tag = new Draft.Tag(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            tag.attributes().put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        Draft.Tag parent = open.peek();
        if (parent == null) {
            root = tag;
        } else {
            parent.children().add(tag);
        }
        open.push(tag);
    }

    private void words(XMLStreamReader reader) {
        Draft.Tag parent = open.peek();
        if (parent != null) {
            parent.children().add(new Draft.Words(reader.getText()));
        }
    }
}
