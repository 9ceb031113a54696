package al.krat.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a Word file, opened with the JDK alone. */
public final class DocxParts {
    public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxParts() {}

    /** Content by name, in the order of the zip. */
    public static Map<String, byte[]> of(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    /** The root of a part. */
    public static Element xml(Map<String, byte[]> parts, String name) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(name), name)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name, e);
        }
    }

    public static Element xml(byte[] docx, String name) {
        return xml(of(docx), name);
    }

    /** All elements of a local name, in order. */
    public static List<Element> all(Element root, String localName) {
        List<Element> found = new ArrayList<>();
        var list = root.getElementsByTagNameNS("*", localName);
        for (int i = 0; i < list.getLength(); i++) {
            found.add((Element) list.item(i));
        }
        return found;
    }

    /** A child element of a local name. */
    public static Optional<Element> child(Element parent, String localName) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(localName)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The {@code w:val} at the end of a path of child elements, empty when there is none. */
    public static String value(Element parent, String... path) {
        Optional<Element> at = Optional.of(parent);
        for (String step : path) {
            at = at.flatMap(element -> child(element, step));
        }
        return at.map(element -> attribute(element, "val")).orElse("");
    }

    /** What an XPath finds ({@code w}, {@code r}, {@code a}, {@code wp} are known), as text, in order. */
    public static List<String> find(byte[] docx, String part, String path) {
        var xpath = XPathFactory.newDefaultInstance().newXPath();
        xpath.setNamespaceContext(new Prefixes());
        try {
            var nodes = (NodeList) xpath.evaluate(path, xml(docx, part), XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }

    /** An attribute in the name space of WordprocessingML. */
    public static String attribute(Element element, String name) {
        return element.getAttributeNS(WORD, name);
    }

    private static final class Prefixes implements NamespaceContext {
        private static final Map<String, String> URIS = Map.of(
                "w", WORD,
                "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
                "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                "p", "http://schemas.openxmlformats.org/package/2006/relationships");

        @Override
        public String getNamespaceURI(String prefix) {
            return URIS.getOrDefault(prefix, XMLConstants.XML_NS_URI);
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
