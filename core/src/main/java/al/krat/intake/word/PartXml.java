package al.krat.intake.word;

import al.krat.archive.XmlPart;
import al.krat.archive.XmlPartException;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

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

    private static final XmlPart.Limits LIMITS = new XmlPart.Limits(Limits.DEPTH, Limits.ELEMENTS);

    private final XmlPart part;

    private PartXml(XmlPart part) {
        this.part = part;
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
        try {
            var xml = new PartXml(XmlPart.of(part, LIMITS));
            if (xml.child()) {
                task.run(xml);
                xml.child(); // what stands behind the root must be well-formed, too
            }
        } catch (XmlPartException e) {
            throw new Refusal(
                    switch (e.reason()) {
                        case DAMAGED -> WordCode.DAMAGED;
                        case UNSAFE, DEEP -> WordCode.UNSAFE;
                        case LARGE -> WordCode.TOO_LARGE;
                    });
        }
    }

    /** Goes to the next element within this one; false at this one's end. */
    boolean child() {
        while (true) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
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
            switch (part.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    text.append(part.text());
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
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
        int outside = part.depth() - 1;
        while (part.depth() > outside) {
            part.next();
        }
    }

    /** The name of the element that was gone to last. */
    String name() {
        return PREFIXES.getOrDefault(part.space(), "?:") + part.local();
    }

    /** An attribute by its local name; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < part.attributes(); i++) {
            if (part.attributeLocal(i).equals(name)) {
                return part.attributeValue(i);
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
}
