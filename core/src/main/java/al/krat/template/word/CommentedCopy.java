package al.krat.template.word;

import al.krat.archive.Archive;
import al.krat.archive.ArchiveEntry;
import al.krat.archive.ArchiveException;
import al.krat.archive.ArchiveWriter;
import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Word template as its owner wrote it, with what is wrong as comments where it stands. All else of the file stays as it
 * is, byte for byte. What Word lets nobody comment on (running lines, notes, text boxes) is told at the first paragraph.
 */
public final class CommentedCopy {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String TYPES = "[Content_Types].xml";
    private final OfficePackage file;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private final Language language;

    private CommentedCopy(OfficePackage file, Language language) {
        this.file = file;
        this.language = language;
    }

    /**
     * Makes the copy.
     *
     * @param content a file that {@link TemplateReader} took
     * @param lines its paragraphs as they were read
     * @param findings about it; others are left out
     * @throws IllegalArgumentException for a file that is no Word template
     */
    public static byte[] of(byte[] content, List<String> lines, List<Finding> findings, Language language) {
        try {
            var copy = new CommentedCopy(OfficePackage.of(content), language);
            copy.comment(lines, findings);
            return copy.written(content);
        } catch (al.krat.template.TemplateProblem | ArchiveException e) {
            throw new IllegalArgumentException("no Word template", e);
        }
    }

    private void comment(List<String> lines, List<Finding> findings) {
        Document document = xml(file.main());
        var places = new CommentPlaces(document.getDocumentElement());
        String part = commentsPart();
        Document comments = file.content(part) == null ? empty() : xml(part);
        int id = highest(comments) + 1;
        for (Finding finding : findings) {
            if (finding.place() instanceof Place.InWord at) {
                String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
                boolean there = places.mark(at, line, id);
                comments.getDocumentElement()
                        .appendChild(comment(comments, id, finding, there ? "" : at.spot() + ": "));
                id++;
            }
        }
        changed.put(file.main(), bytes(document));
        changed.put(part, bytes(comments));
    }

    /** The part of the comments, which comes to be where there is none. */
    private String commentsPart() {
        String known = file.referred("comments");
        if (known != null) {
            return known;
        }
        int slash = file.main().lastIndexOf('/') + 1;
        String folder = file.main().substring(0, slash);
        String name = "kratComments.xml";
        String rels = folder + "_rels/" + file.main().substring(slash) + ".rels";
        Document relations = xml(rels);
        Element relation = relations.createElementNS(PACKAGE + "relationships", "Relationship");
        relation.setAttribute("Id", "rIdKratComments");
        relation.setAttribute("Type", RELATION);
        relation.setAttribute("Target", name);
        relations.getDocumentElement().appendChild(relation);
        changed.put(rels, bytes(relations));
        Document types = xml(TYPES);
        Element type = types.createElementNS(PACKAGE + "content-types", "Override");
        type.setAttribute("PartName", "/" + folder + name);
        type.setAttribute("ContentType", TYPE);
        types.getDocumentElement().appendChild(type);
        changed.put(TYPES, bytes(types));
        return folder + name;
    }

    private Element comment(Document comments, int id, Finding finding, String where) {
        Element comment = comments.createElementNS(WORD, "w:comment");
        comment.setAttributeNS(WORD, "w:id", String.valueOf(id));
        comment.setAttributeNS(WORD, "w:author", "krat");
        comment.setAttributeNS(WORD, "w:initials", "k");
        String hint = finding.hint(language);
        paragraph(comment, where + finding.id() + " " + finding.message(language));
        if (!hint.isEmpty()) {
            paragraph(comment, hint);
        }
        return comment;
    }

    private static void paragraph(Element comment, String words) {
        Document owner = comment.getOwnerDocument();
        Element text = owner.createElementNS(WORD, "w:t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setTextContent(words);
        Element run = owner.createElementNS(WORD, "w:r");
        run.appendChild(text);
        Element paragraph = owner.createElementNS(WORD, "w:p");
        paragraph.appendChild(run);
        comment.appendChild(paragraph);
    }

    private static int highest(Document comments) {
        int highest = 0;
        NodeList all = comments.getElementsByTagNameNS(WORD, "comment");
        for (int i = 0; i < all.getLength(); i++) {
            highest = (int) Math.max(highest, Tree.number(((Element) all.item(i)).getAttributeNS(WORD, "id"), 0));
        }
        return highest;
    }

    private static Document empty() {
        return parsed(("<w:comments xmlns:w=\"" + WORD + "\"/>").getBytes(StandardCharsets.UTF_8));
    }

    private Document xml(String part) {
        byte[] content = changed.containsKey(part) ? changed.get(part) : file.content(part);
        if (content == null) {
            throw new IllegalArgumentException("missing: " + part);
        }
        return parsed(content);
    }

    private static Document parsed(byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("no plain XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Node document) {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var out = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            String declared = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + out;
            return declared.getBytes(StandardCharsets.UTF_8);
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] written(byte[] content) throws ArchiveException {
        Archive archive = Archive.of(content, 500);
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (ArchiveEntry entry : archive.entries()) {
            byte[] fresh = changed.get(entry.name());
            all.put(entry.name(), fresh == null ? archive.content(entry) : fresh);
        }
        changed.forEach(all::putIfAbsent);
        return ArchiveWriter.deflated(all);
    }
}
