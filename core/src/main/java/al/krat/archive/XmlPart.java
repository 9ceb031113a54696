package al.krat.archive;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one part of a file, read from front to back, event by event. No DTD, no entity, nothing outside, and no more
 * of it than whoever asks allows.
 */
public final class XmlPart {

    /**
     * What a part may cost.
     *
     * @param depth elements within elements
     * @param elements all of them
     */
    public record Limits(int depth, int elements) {}

    private final XMLStreamReader reader;
    private final Limits limits;
    private int depth;
    private int elements;

    private XmlPart(XMLStreamReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /** @throws XmlPartException where it is not well-formed from its first letter on */
    public static XmlPart of(byte[] part, Limits limits) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        try {
            return new XmlPart(factory.createXMLStreamReader(new StringReader(decoded(part))), limits);
        } catch (XMLStreamException e) {
            throw new XmlPartException(XmlPartException.Reason.DAMAGED);
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
            throw new XmlPartException(XmlPartException.Reason.DAMAGED);
        }
    }

    /**
     * Goes on: one of the constants of {@link XMLStreamConstants} for elements, words, comments, instructions and the end.
     *
     * @throws XmlPartException where it goes no further
     */
    public int next() {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) { // the parser's own slips on broken bytes are no better
            throw new XmlPartException(XmlPartException.Reason.DAMAGED);
        }
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XmlPartException(XmlPartException.Reason.UNSAFE);
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // words, comments
            }
        }
        return event;
    }

    private void enter() {
        if (++depth > limits.depth) {
            throw new XmlPartException(XmlPartException.Reason.DEEP);
        }
        if (++elements > limits.elements) {
            throw new XmlPartException(XmlPartException.Reason.LARGE);
        }
    }

    /** How many elements are open, the one that begins included, the one that ended not. */
    public int depth() {
        return depth;
    }

    /** The name space of the element at hand; empty for none. */
    public String space() {
        String space = reader.getNamespaceURI();
        return space == null ? "" : space;
    }

    /** The name of the element at hand, without a prefix. */
    public String local() {
        return reader.getLocalName();
    }

    public int attributes() {
        return reader.getAttributeCount();
    }

    public @Nullable String attributeSpace(int index) {
        return reader.getAttributeNamespace(index);
    }

    public String attributeLocal(int index) {
        return reader.getAttributeLocalName(index);
    }

    public String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** The words at hand. */
    public String text() {
        return reader.getText();
    }
}
