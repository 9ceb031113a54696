package al.krat.template.word;

import al.krat.picture.Picture;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The parts of a Word file in the making, with their types and what they refer to. */
final class PartStore {

    /** How the pictures of the text are called. */
    static final String BODY = "figura";

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = OPEN + "officeDocument/2006/relationships/";
    private static final String PACKAGE = OPEN + "package/2006/";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPACES = " xmlns:w=\"" + OPEN + "wordprocessingml/2006/main\" xmlns:r=\"" + OPEN
            + "officeDocument/2006/relationships\" xmlns:wp=\"" + OPEN
            + "drawingml/2006/wordprocessingDrawing\" xmlns:a=\"" + OPEN + "drawingml/2006/main\" xmlns:pic=\"" + OPEN
            + "drawingml/2006/picture\"";

    /** What no text has: fills, lines and effects of shapes, plain. */
    private static final String FILL = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";

    private static final String EFFECTS = "<a:fmtScheme name=\"KRAT\"><a:fillStyleLst>" + FILL.repeat(3)
            + "</a:fillStyleLst><a:lnStyleLst>" + ("<a:ln w=\"6350\">" + FILL + "</a:ln>").repeat(3)
            + "</a:lnStyleLst><a:effectStyleLst>" + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)
            + "</a:effectStyleLst><a:bgFillStyleLst>" + FILL.repeat(3) + "</a:bgFillStyleLst></a:fmtScheme>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final TreeSet<String> extensions = new TreeSet<>();
    private int picture;

    void styles(String markup) {
        word("styles", "w:styles", markup);
    }

    void numbering(WordNumbers numbers) {
        word("numbering", "w:numbering", numbers.patterns() + numbers.lists());
    }

    void theme(String markup) {
        if (!markup.isEmpty()) {
            put(
                    "word/theme/theme1.xml",
                    "<a:theme xmlns:a=\"" + OPEN + "drawingml/2006/main\" name=\"KRAT\"><a:themeElements>" + markup
                            + EFFECTS + "</a:themeElements></a:theme>");
            types.put("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
            refer(relations, "rIdTheme", "theme", "theme/theme1.xml");
        }
    }

    void fonts(String markup) {
        if (!markup.isEmpty()) {
            word("fontTable", "w:fonts", markup);
        }
    }

    void settings(boolean evenApart) {
        word(
                "settings",
                "w:settings",
                (evenApart ? "<w:evenAndOddHeaders/>" : "")
                        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                        + " w:val=\"15\"/></w:compat>");
    }

    /**
     * A running header or footer.
     *
     * @param kind {@code header default}
     * @return how a section refers to it
     */
    String running(String kind, WordRunning taken) {
        String side = kind.substring(0, kind.indexOf(' '));
        String type = kind.substring(kind.indexOf(' ') + 1);
        String name = side + (1 + List.of("default", "first", "even").indexOf(type));
        boolean header = side.equals("header");
        String content = header ? taken.blocks() + taken.edge() : taken.edge() + taken.blocks();
        var own = new StringBuilder();
        String numbered = pictures(name + "-", content.isEmpty() ? "<w:p></w:p>" : content, taken, own);
        put("word/" + name + ".xml", root(header ? "w:hdr" : "w:ftr", numbered));
        if (own.length() > 0) {
            put("word/_rels/" + name + ".xml.rels", relations(own));
        }
        types.put("word/" + name + ".xml", WORD + side + "+xml");
        refer(relations, "rId" + name, side, name + ".xml");
        return "<w:" + side + "Reference w:type=\"" + type + "\" r:id=\"rId" + name + "\"/>";
    }

    /** The text, and behind it the section with what it refers to. */
    void document(WordRunning taken, String section) {
        String body = pictures(BODY, taken.edge() + taken.blocks(), taken, relations);
        put(
                WordParts.DOCUMENT,
                root("w:document", "<w:body>" + body + "<w:sectPr>" + section + "</w:sectPr></w:body>"));
        types.put(WordParts.DOCUMENT, WORD + "document.main+xml");
        put("word/_rels/document.xml.rels", relations(relations));
        var whole = new StringBuilder();
        refer(whole, "rId1", "officeDocument", WordParts.DOCUMENT);
        put("_rels/.rels", relations(whole));
    }

    /** All parts; how they are typed stands first. */
    Map<String, byte[]> parts() {
        var out = new StringBuilder(
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\""
                        + "application/xml\"/>");
        extensions.forEach(
                each -> out.append("<Default Extension=\"" + each + "\" ContentType=\"image/" + each + "\"/>"));
        types.forEach(
                (part, type) -> out.append("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>"));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", (XML + out + "</Types>").getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        return all;
    }

    /** Stores the pictures of a part, and gives each its number. */
    private String pictures(String prefix, String content, WordRunning taken, StringBuilder own) {
        for (int i = 0; i < taken.pictures().size(); i++) {
            Picture each = taken.pictures().get(i);
            String name = "media/" + prefix + (i + 1) + "." + each.kind().extension();
            parts.put("word/" + name, each.bytes());
            extensions.add(each.kind().extension());
            refer(own, "rId" + (i + 1), "image", name);
        }
        var out = new StringBuilder(content.length());
        int marks = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == WordRunning.PICTURE_ID) {
                // a drawing says its number four times: as id and name of its frame, and of its picture
                picture += marks++ % 4 == 0 ? 1 : 0;
                out.append(picture);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private void word(String name, String root, String markup) {
        put("word/" + name + ".xml", root(root, markup));
        types.put("word/" + name + ".xml", WORD + name + "+xml");
        refer(relations, "rId" + name, name, name + ".xml");
    }

    private static String root(String name, String content) {
        return "<" + name + SPACES + ">" + content + "</" + name + ">";
    }

    private static void refer(StringBuilder to, String id, String kind, String target) {
        to.append("<Relationship Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>");
    }

    private static String relations(CharSequence all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private void put(String name, String xml) {
        parts.put(name, (XML + xml).getBytes(StandardCharsets.UTF_8));
    }
}
