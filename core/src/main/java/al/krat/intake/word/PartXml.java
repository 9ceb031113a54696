package al.krat.intake.word;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part, read from front to back. Who is called at the beginning of an element leaves at its end. Names come
 * without their name space: {@code p} is Word's, {@code mc:Choice} and {@code m:t} are of the other two that matter, and
 * {@code ?:…} is of any other.
 */
final class PartXml {

    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "",
            "http://schemas.openxmlformats.org/package/2006/relationships", "",
            "http://schemas.openxmlformats.org/package/2006/content-types", "",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m:");

    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    private PartXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** What is done with a part. */
    interface Task {
        /** Called at the beginning of the part's root. */
        void run(PartXml xml);
    }

    /**
     * Reads a part.
     *
     * @throws Refusal where it is not well-formed, has a DTD or is nested without an end
     */
    static void read(byte[] part, Task task) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(decoded(part)));
            var xml = new PartXml(reader);
            if (xml.child()) {
                task.run(xml);
                xml.child(); // what stands behind the root must be well-formed, too
            }
        } catch (XMLStreamException e) {
            throw new Refusal(WordCode.DAMAGED);
        }
    }

    /** The characters: the standard allows UTF-8 and UTF-16, and what a part says of itself is not believed. */
    private static String decoded(byte[] part) {
        int first = part.length < 2 ? 0 : (part[0] & 0xFF) << 8 | (part[1] & 0xFF);
        Charset charset =
                switch (first) {
                    case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
                    case 0x003C -> StandardCharsets.UTF_16BE;
                    case 0x3C00 -> StandardCharsets.UTF_16LE;
                    default -> StandardCharsets.UTF_8;
                };
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(part)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal(WordCode.DAMAGED);
        }
    }

    /** Goes to the next element within this one; false at this one's end. */
    boolean child() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    depth--;
                    return false;
                }
                default -> {
                    // blanks, comments
                }
            }
        }
    }

    /** The words of this element; leaves at its end. */
    String text() {
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    text.append(reader.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    skip();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return text.toString();
                }
                default -> {
                    // comments
                }
            }
        }
    }

    /** Goes to the end of this element. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // words
                }
            }
        }
    }

    /** The name of the element that was gone to last. */
    String name() {
        String space = reader.getNamespaceURI();
        String prefix = PREFIXES.getOrDefault(space == null ? "" : space, "?:");
        return prefix.isEmpty() ? reader.getLocalName() : prefix + reader.getLocalName();
    }

    /** An attribute by its local name; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The value of an element that is one value; leaves at its end. */
    String value() {
        String value = attribute("val");
        skip();
        return value;
    }

    /** Whether an element that is a switch is on; leaves at its end. */
    boolean isOn() {
        String value = value();
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private void enter() {
        if (++depth > Limits.DEPTH) {
            throw new Refusal(WordCode.UNSAFE);
        }
        if (++elements > Limits.ELEMENTS) {
            throw new Refusal(WordCode.TOO_LARGE);
        }
    }

    private int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refusal(WordCode.UNSAFE);
            }
            return event;
        } catch (Refusal e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) { // the parser's own slips on broken bytes are no better
            throw new Refusal(WordCode.DAMAGED);
        }
    }
}
