package al.krat.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;

/** What holds for every Word file: valid parts, ids that are said once, references that lead somewhere. */
public final class DocxRules {
    private static final Map<String, DocumentFactory<? extends XmlObject>> SCHEMAS = Map.ofEntries(
            Map.entry("document", DocumentDocument.Factory),
            Map.entry("styles", StylesDocument.Factory),
            Map.entry("numbering", NumberingDocument.Factory),
            Map.entry("settings", SettingsDocument.Factory),
            Map.entry("fontTable", FontsDocument.Factory),
            Map.entry("footnotes", FootnotesDocument.Factory),
            Map.entry("theme", ThemeDocument.Factory),
            Map.entry("chart", ChartSpaceDocument.Factory),
            Map.entry("header", HdrDocument.Factory),
            Map.entry("footer", FtrDocument.Factory),
            Map.entry("workbook", WorkbookDocument.Factory),
            Map.entry("sheet", WorksheetDocument.Factory),
            Map.entry("book styles", StyleSheetDocument.Factory));

    private final Map<String, byte[]> parts;
    private final List<String> broken = new ArrayList<>();

    private DocxRules(byte[] docx) {
        this.parts = DocxParts.of(docx);
    }

    /** What is broken in a file; nothing for a good one. */
    public static List<String> broken(byte[] docx) {
        var rules = new DocxRules(docx);
        rules.parts.forEach((name, content) -> {
            if (name.endsWith(".xml") && name.startsWith("word/")) {
                rules.schema(name, content);
                rules.references(name);
            }
            if (name.endsWith(".rels")) {
                rules.relations(name);
            }
        });
        rules.styles();
        rules.numbers();
        rules.types();
        rules.parts.forEach((name, content) -> {
            if (name.endsWith(".xlsx")) {
                brokenBook(content).forEach(error -> rules.broken.add(name + ": " + error));
            }
        });
        return rules.broken;
    }

    private void schema(String name, byte[] content) {
        String kind = name.substring(name.lastIndexOf('/') + 1).replaceAll("[0-9]*\\.xml$", "");
        kind = name.equals("xl/styles.xml") ? "book styles" : kind;
        broken.addAll(errors(Objects.requireNonNull(SCHEMAS.get(kind), name), content).stream()
                .map(error -> name + ": " + error)
                .toList());
    }

    /** What is broken in a workbook that a document carries. */
    public static List<String> brokenBook(byte[] xlsx) {
        var rules = new DocxRules(xlsx);
        rules.parts.forEach((name, content) -> {
            if (name.endsWith(".xml") && name.startsWith("xl/")) {
                rules.schema(name, content);
            }
            if (name.endsWith(".rels")) {
                rules.relations(name);
            }
        });
        rules.types();
        return rules.broken;
    }

    /** What the schema says against a part. */
    public static List<String> errors(String kind, byte[] content) {
        return errors(Objects.requireNonNull(SCHEMAS.get(kind), kind), content);
    }

    private static List<String> errors(DocumentFactory<? extends XmlObject> schema, byte[] content) {
        List<XmlError> errors = new ArrayList<>();
        try {
            schema.parse(new ByteArrayInputStream(content)).validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException | IOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        return errors.stream()
                .map(error ->
                        error.getMessage() + " at " + error.getCursorLocation().getName())
                .toList();
    }

    /** Every relationship leads to a part, and to a web or mail address where it leads out. */
    private void relations(String name) {
        String folder = name.substring(0, name.indexOf("_rels/"));
        Set<String> ids = new HashSet<>();
        for (Element each : DocxParts.all(DocxParts.xml(parts, name), "Relationship")) {
            String target = each.getAttribute("Target");
            boolean outside = each.getAttribute("TargetMode").equals("External");
            check(ids.add(each.getAttribute("Id")), name + ": twice " + each.getAttribute("Id"));
            String part = Path.of(folder, target).normalize().toString().replace('\\', '/');
            check(outside || parts.containsKey(part), name + ": dangling " + target);
            check(!outside || each.getAttribute("Type").endsWith("/hyperlink"), name + ": outside " + target);
        }
        String owner = folder + name.substring(name.lastIndexOf('/') + 1).replace(".rels", "");
        check(name.equals("_rels/.rels") || parts.containsKey(owner), name + ": of nothing");
    }

    /** The ids of relationships, bookmarks and pictures in a part. */
    private void references(String name) {
        Element root = DocxParts.xml(parts, name);
        int slash = name.lastIndexOf('/') + 1;
        String rels = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
        Set<String> known = new HashSet<>();
        if (parts.containsKey(rels)) {
            DocxParts.all(DocxParts.xml(parts, rels), "Relationship")
                    .forEach(each -> known.add(each.getAttribute("Id")));
        }
        Set<String> bookmarks = new HashSet<>();
        for (Element each : DocxParts.all(root, "*")) {
            for (String attribute : List.of("id", "embed", "link")) {
                String id = each.getAttributeNS(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", attribute);
                check(id.isEmpty() || known.contains(id), name + ": no relationship " + id);
            }
            if (each.getLocalName().equals("bookmarkStart")) {
                check(bookmarks.add(DocxParts.attribute(each, "id")), name + ": bookmark id twice");
                check(bookmarks.add("name " + DocxParts.attribute(each, "name")), name + ": bookmark name twice");
            }
        }
        for (Element each : DocxParts.all(root, "hyperlink")) {
            String anchor = DocxParts.attribute(each, "anchor");
            check(anchor.isEmpty() || bookmarks.contains("name " + anchor), name + ": no bookmark " + anchor);
        }
    }

    private void styles() {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        Element styles = DocxParts.xml(parts, "word/styles.xml");
        for (Element style : DocxParts.all(styles, "style")) {
            String kind = DocxParts.attribute(style, "type");
            check(
                    ids.add(DocxParts.attribute(style, "styleId")),
                    "style id twice: " + DocxParts.attribute(style, "styleId"));
            check(names.add(DocxParts.value(style, "name")), "style name twice: " + DocxParts.value(style, "name"));
            check(!kind.isEmpty(), "style without a kind");
        }
        Set<String> pictures = new HashSet<>();
        for (String name : parts.keySet()) {
            if (name.startsWith("word/") && name.endsWith(".xml") && !name.contains("theme")) {
                Element root = DocxParts.xml(parts, name);
                for (String use : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")) {
                    for (Element each : DocxParts.all(root, use)) {
                        String id = DocxParts.attribute(each, "val");
                        check(ids.contains(id), name + ": no style " + id);
                    }
                }
                for (Element each : DocxParts.all(root, "docPr")) {
                    check(pictures.add(each.getAttribute("id")), name + ": picture id twice");
                }
            }
        }
    }

    private void numbers() {
        Element numbering = DocxParts.xml(parts, "word/numbering.xml");
        Set<String> lists = new HashSet<>();
        Set<String> patterns = new HashSet<>();
        DocxParts.all(numbering, "abstractNum")
                .forEach(each -> check(patterns.add(DocxParts.attribute(each, "abstractNumId")), "pattern twice"));
        for (Element each : DocxParts.all(numbering, "num")) {
            check(lists.add(DocxParts.attribute(each, "numId")), "list twice");
            check(patterns.contains(DocxParts.value(each, "abstractNumId")), "list of no pattern");
        }
        lists.add("0");
        for (String part : List.of("word/document.xml", "word/styles.xml")) {
            for (Element each : DocxParts.all(DocxParts.xml(parts, part), "numId")) {
                check(
                        lists.contains(DocxParts.attribute(each, "val")),
                        part + ": no list " + DocxParts.attribute(each, "val"));
            }
        }
    }

    private void types() {
        Set<String> named = new TreeSet<>();
        for (Element each : DocxParts.all(DocxParts.xml(parts, "[Content_Types].xml"), "Override")) {
            check(named.add(each.getAttribute("PartName")), "type twice: " + each.getAttribute("PartName"));
            check(parts.containsKey(each.getAttribute("PartName").substring(1)), "type of nothing");
        }
    }

    private void check(boolean good, String what) {
        if (!good) {
            broken.add(what);
        }
    }
}
