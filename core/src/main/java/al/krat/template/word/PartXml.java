package al.krat.template.word;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of one part. A DTD or an entity of its own refuses the file; comments and instructions are skipped. */
final class PartXml {
    private static final int MAX_ELEMENTS = 200_000;
    private static final int MAX_DEPTH = 60;
    private static final int MAX_TEXT = 4_000_000;

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final Map<String, String> PREFIXES = Map.of(
            OPEN + "wordprocessingml/2006/main",
            "w:",
            OPEN + "officeDocument/2006/relationships",
            "r:",
            OPEN + "drawingml/2006/main",
            "a:",
            OPEN + "drawingml/2006/wordprocessingDrawing",
            "wp:",
            OPEN + "drawingml/2006/picture",
            "pic:",
            OPEN + "package/2006/relationships",
            "rel:",
            OPEN + "package/2006/content-types",
            "ct:",
            "http://www.w3.org/XML/1998/namespace",
            "xml:",
            "urn:schemas-microsoft-com:vml",
            "v:");

    private final String part;
    private int elements;
    private int letters;

    private PartXml(String part) {
        this.part = part;
    }

    /**
     * The root of a part.
     *
     * @throws al.krat.template.TemplateProblem where it is no plain XML of that root, or larger than the limits
     */
    static Tree read(String part, byte[] content, String root) {
        Tree tree = new PartXml(part).first(content, Set.of(root), 1);
        if (tree == null) {
            throw Refusal.part(part);
        }
        return tree;
    }

    /** The last element of a name among the grandchildren of the root, or null; the rest is only passed by. */
    static @Nullable Tree lastGrandchild(String part, byte[] content, String name) {
        return new PartXml(part).first(content, Set.of(name), 3);
    }

    private @Nullable Tree first(byte[] content, Set<String> wanted, int depth) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Tree found = null;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            int at = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    at++;
                    check(at, reader);
                    if (at == depth && wanted.contains(element(reader))) {
                        found = tree(reader, at);
                        at--;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    at--;
                } else {
                    plain(event);
                }
            }
            return found;
        } catch (XMLStreamException e) {
            throw Refusal.part(part);
        }
    }

    private Tree tree(XMLStreamReader reader, int depth) throws XMLStreamException {
        check(depth, reader);
        var tree = new Tree(element(reader));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            letters += value.length();
            tree.attributes().put(name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)), value);
        }
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                tree.children().add(tree(reader, depth + 1));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return tree;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                tree.text().append(reader.getText());
                letters += reader.getTextLength();
            } else {
                plain(event);
            }
        }
    }

    private void check(int depth, XMLStreamReader reader) {
        if (++elements > MAX_ELEMENTS || depth > MAX_DEPTH || letters > MAX_TEXT) {
            throw Refusal.tooLarge(MAX_ELEMENTS);
        }
        if (reader.getAttributeCount() > 200) {
            throw Refusal.part(part);
        }
    }

    private void plain(int event) {
        switch (event) {
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE,
                    XMLStreamConstants.COMMENT,
                    XMLStreamConstants.PROCESSING_INSTRUCTION,
                    XMLStreamConstants.END_DOCUMENT -> {}
            default -> throw Refusal.part(part);
        }
    }

    /** Elements without a name space are nobody's: the plain names are ours. */
    private static String element(XMLStreamReader reader) {
        String space = reader.getNamespaceURI();
        return name(space == null || space.isEmpty() ? "none" : space, reader.getLocalName());
    }

    private static String name(@Nullable String space, String local) {
        return space == null || space.isEmpty() ? local : PREFIXES.getOrDefault(space, "?") + local;
    }
}
