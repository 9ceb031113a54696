package al.krat.template.word;

import al.krat.archive.XmlPart;
import al.krat.archive.XmlPartException;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the XML of one part. A DTD or an entity of its own refuses the file; comments and instructions are skipped. */
final class PartXml {
    private static final int MAX_ELEMENTS = 200_000;
    private static final int MAX_TEXT = 4_000_000;
    private static final XmlPart.Limits LIMITS = new XmlPart.Limits(60, MAX_ELEMENTS);

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
        Tree found = null;
        try {
            XmlPart xml = XmlPart.of(content, LIMITS);
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    check(xml);
                    if (xml.depth() == depth && wanted.contains(element(xml))) {
                        found = tree(xml);
                    }
                }
            }
            return found;
        } catch (XmlPartException e) {
            throw switch (e.reason()) {
                case DAMAGED, UNSAFE -> Refusal.part(part);
                case DEEP, LARGE -> Refusal.tooLarge(MAX_ELEMENTS);
            };
        }
    }

    private Tree tree(XmlPart xml) {
        var tree = new Tree(element(xml));
        for (int i = 0; i < xml.attributes(); i++) {
            String value = xml.attributeValue(i);
            letters += value.length();
            tree.attributes().put(name(xml.attributeSpace(i), xml.attributeLocal(i)), value);
        }
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    check(xml);
                    tree.children().add(tree(xml));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return tree;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    String words = xml.text();
                    tree.text().append(words);
                    letters += words.length();
                }
                default -> {
                    // comments, instructions
                }
            }
        }
    }

    private void check(XmlPart xml) {
        if (letters > MAX_TEXT) {
            throw Refusal.tooLarge(MAX_ELEMENTS);
        }
        if (xml.attributes() > 200) {
            throw Refusal.part(part);
        }
    }

    /** Elements without a name space are nobody's: the plain names are ours. */
    private static String element(XmlPart xml) {
        return name(xml.space().isEmpty() ? "none" : xml.space(), xml.local());
    }

    private static String name(@Nullable String space, String local) {
        return space == null || space.isEmpty() ? local : PREFIXES.getOrDefault(space, "?") + local;
    }
}
