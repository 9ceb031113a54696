package al.krat.template.word;

import static al.krat.template.word.WordFile.document;
import static al.krat.template.word.WordFile.element;
import static al.krat.template.word.WordFile.relation;
import static al.krat.template.word.WordFile.relations;
import static al.krat.template.word.WordFile.type;
import static al.krat.template.word.WordFile.types;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Word files that somebody made to do harm, or that came to harm. Whatever they bring says «kanarina». */
public final class HostileWordFiles {
    /** What no document may ever carry. */
    public static final String CANARY = "kanarina";

    private static final String EVIL = "https://kanarina.invalid/a";
    private static final String OUTSIDE = "\" TargetMode=\"External";

    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private HostileWordFiles() {}

    /** All of them by what is wrong with them. */
    public static Map<String, byte[]> all() {
        var files = new HostileWordFiles();
        files.containers();
        files.directories();
        files.xml();
        files.parts();
        files.fields();
        files.links();
        files.sizes();
        files.styles();
        return files.all;
    }

    private void add(String name, WordFile file) {
        all.put(name, file.bytes());
    }

    private void containers() {
        byte[] good = WordFile.letterPaper().bytes();
        all.put("nothing", new byte[0]);
        all.put("text", CANARY.getBytes(StandardCharsets.UTF_8));
        all.put("half", Arrays.copyOf(good, good.length / 2));
        all.put("all but the last byte", Arrays.copyOf(good, good.length - 1));
        all.put("a byte too many", Arrays.copyOf(good, good.length + 1));
        byte[] compound = new byte[4096]; // what a password makes of a Word file, and what .doc was
        ByteBuffer.wrap(compound).putLong(0xD0CF11E0A1B11AE1L);
        all.put("compound file", compound);
        var prefixed = new ByteArrayOutputStream();
        prefixed.writeBytes("#!/bin/sh\necho kanarina\n".getBytes(StandardCharsets.UTF_8));
        prefixed.writeBytes(good);
        all.put("a script before the zip", prefixed.toByteArray());
        all.put("empty zip", patched(WordFile.letterPaper().bytes(), bytes ->
                new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    }

    private void directories() {
        for (String name : new String[] {
            "../kanarina.xml", "/kanarina.xml", "word\\kanarina.xml", "word/../../kanarina", "C:kanarina"
        }) {
            add("name " + name, WordFile.letterPaper().put(name, "x"));
        }
        add("names that differ in case", WordFile.letterPaper().put("word/Styles.xml", "<kanarina/>"));
        byte[] twice =
                WordFile.letterPaper().put("word/stylez.xml", "<kanarina/>").bytes();
        all.put("a name twice", replaced(twice, "word/stylez.xml", "word/styles.xml"));
        byte[] good = WordFile.letterPaper().bytes();
        all.put("another name in front", replacedOnce(good, "word/styles.xml", "word/stylex.xml"));
        all.put("a password", centrally(good, 8, 1));
        all.put("a strange method", centrally(good, 10, 93));
        all.put("a wrong sum", centrally(good, 16, 12345));
        all.put("a size that lies", centrally(good, 24, 7));
        all.put("a size beyond the file", centrally(good, 20, 0x7FFFFFF0));
        all.put("an entry beyond the file", centrally(good, 42, 0x7FFFFFF0));
        all.put("an entry over another", centrally(good, 42, 0));
        var many = WordFile.letterPaper();
        for (int i = 0; i < 600; i++) {
            many.put("word/media/kanarina" + i + ".png", "x");
        }
        add("too many entries", many);
    }

    private void xml() {
        String dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY k \"kanarina\">]>";
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"kanarina\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
        for (String part : new String[] {
            "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml",
                    "word/styles.xml",
            "word/numbering.xml", "word/theme/theme1.xml", "word/fontTable.xml", "word/settings.xml", "word/header7.xml"
        }) {
            WordFile file = WordFile.letterPaper();
            add("dtd in " + part, file.put(part, dtd + file.text(part)));
        }
        WordFile styles = WordFile.letterPaper();
        add("laughs", styles.put("word/styles.xml", laughs + styles.text("word/styles.xml")));
        add("entity", WordFile.letterPaper().change("word/styles.xml", "KRAT Vendim", "&k;"));
        add("cut xml", WordFile.letterPaper().change("word/styles.xml", "</w:styles>", ""));
        add("no xml", WordFile.letterPaper().put("word/styles.xml", CANARY));
        add(
                "deep",
                WordFile.letterPaper()
                        .put(
                                "word/header7.xml",
                                element(
                                        "w:hdr",
                                        "<w:sdt><w:sdtContent>".repeat(5_000)
                                                + "</w:sdtContent></w:sdt>".repeat(5_000))));
        add(
                "another tongue",
                WordFile.letterPaper()
                        .change("word/styles.xml", "wordprocessingml/2006/main", "wordprocessingml/kanarina"));
    }

    private void parts() {
        for (String part : new String[] {
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "word/header7.xml",
            "word/theme/theme1.xml"
        }) {
            add("without " + part, WordFile.letterPaper().without(part));
        }
        add(
                "macros by type",
                WordFile.letterPaper()
                        .put(
                                "[Content_Types].xml",
                                types(type(
                                        "word/document.xml",
                                        "application/vnd.ms-word.document.macroEnabled.main+xml"))));
        add(
                "macros",
                WordFile.letterPaper()
                        .put("word/vbaProject.bin", CANARY)
                        .change(
                                "word/_rels/document.xml.rels",
                                "</Relationships>",
                                "<Relationship Id=\"rId99\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>"));
        add(
                "styles of another type",
                WordFile.letterPaper()
                        .change("[Content_Types].xml", "wordprocessingml.styles+xml", "wordprocessingml.kanarina+xml"));
        add(
                "a workbook",
                WordFile.letterPaper()
                        .put(
                                "[Content_Types].xml",
                                types(
                                        type(
                                                "word/document.xml",
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))));
        add(
                "other parts",
                WordFile.letterPaper()
                        .put("word/comments.xml", element("w:comments", "<w:comment w:author=\"kanarina\"/>"))
                        .put("word/people.xml", CANARY)
                        .put("customXml/item1.xml", "<kanarina/>")
                        .put("word/afchunk.mht", CANARY)
                        .put("word/embeddings/oleObject1.bin", CANARY)
                        .put("word/activeX/activeX1.xml", CANARY)
                        .put("docProps/custom.xml", CANARY)
                        .put("word/glossary/document.xml", CANARY)
                        .put("word/webSettings.xml", CANARY)
                        .put("word/fonts/font1.odttf", CANARY));
        add(
                "no room on the sheet",
                WordFile.letterPaper().change("word/document.xml", "w:left=\"1418\"", "w:left=\"11000\""));
        add(
                "no sheet",
                WordFile.letterPaper().put("word/document.xml", element("w:document", "<w:body><w:p/></w:body>")));
    }

    private void fields() {
        for (String code : new String[] {
            "INCLUDETEXT \"file:///etc/kanarina\"",
            "INCLUDEPICTURE \"" + EVIL + "\" \\d",
            "DDEAUTO kanarina cmd",
            "DDE kanarina x",
            "LINK Excel.Sheet kanarina",
            "IMPORT kanarina",
            "AUTOTEXT kanarina",
            "MACROBUTTON kanarina x",
            "DATABASE \\d kanarina",
            "AUTHOR kanarina",
            "FILENAME \\p kanarina",
            "DATE \\@ kanarina",
            "DOCVARIABLE kanarina",
            "kanarina"
        }) {
            String safe = code.replace("\"", "&quot;");
            add(
                    "field " + code,
                    header("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                            + safe.substring(0, 3)
                            + "</w:instrText></w:r><w:r><w:instrText>" + safe.substring(3)
                            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                            + "<w:r><w:t>kanarina</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
            add(
                    "simple field " + code,
                    header("<w:p><w:fldSimple w:instr=\"" + safe
                            + "\"><w:r><w:t>kanarina</w:t></w:r></w:fldSimple></w:p>"));
        }
        add(
                "field in a field",
                header(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE </w:instrText></w:r>"
                                + "<w:fldSimple w:instr=\"INCLUDETEXT kanarina\"><w:r><w:t>kanarina</w:t></w:r></w:fldSimple><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
        add(
                "field over paragraphs",
                header(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE INCLUDETEXT kanarina</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r></w:p><w:p><w:r><w:t>kanarina</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
        add(
                "field without end",
                header(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE kanarina</w:instrText></w:r></w:p>"));
    }

    private void links() {
        for (String kind : new String[] {
            "attachedTemplate",
            "image",
            "oleObject",
            "frame",
            "subDocument",
            "aFChunk",
            "header",
            "styles",
            "hyperlink",
            "theme",
            "fontTable",
            "settings",
            "numbering",
            "footnotes"
        }) {
            add(
                    "outside " + kind,
                    WordFile.letterPaper()
                            .change(
                                    "word/_rels/document.xml.rels",
                                    "</Relationships>",
                                    relation("rId99", kind, EVIL + OUTSIDE) + "</Relationships>"));
        }
        add(
                "styles that are outside",
                WordFile.letterPaper()
                        .change(
                                "word/_rels/document.xml.rels",
                                "\"styles.xml\"",
                                "\"" + EVIL + "\" TargetMode=\"External\""));
        add(
                "parts that lead upwards",
                WordFile.letterPaper()
                        .change("word/_rels/document.xml.rels", "\"header7.xml\"", "\"../../../kanarina.xml\""));
        add(
                "picture outside",
                WordFile.letterPaper()
                        .put("word/_rels/header7.xml.rels", relations(relation("rId1", "image", EVIL + OUTSIDE))));
        add(
                "linked picture",
                WordFile.letterPaper()
                        .change("word/header7.xml", "r:embed=\"rId1\"", "r:link=\"rId1\"")
                        .put("word/_rels/header7.xml.rels", relations(relation("rId1", "image", EVIL + OUTSIDE))));
        for (String kind : new String[] {"svg", "gif", "html", "emf"}) {
            String content =
                    kind.equals("svg") ? "<svg onload=\"kanarina\"/>" : kind.equals("gif") ? "GIF89akanarina" : CANARY;
            add("picture of " + kind, WordFile.letterPaper().put("word/media/logo.png", content));
        }
        byte[] logo = WordFile.picture("png", 40, 40);
        add("half a picture", WordFile.letterPaper().put("word/media/logo.png", Arrays.copyOf(logo, logo.length / 2)));
        add(
                "object",
                header(
                        "<w:p><w:r><w:object><o:OLEObject Type=\"Link\" ProgID=\"kanarina\" r:id=\"rId1\"/></w:object></w:r></w:p>"));
        add(
                "alternate content",
                header(
                        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline/></w:drawing><w:t>kanarina</w:t></mc:Choice>"
                                + "<mc:Fallback><w:pict><v:shape><v:textbox>kanarina</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
        add("chunk", header("<w:altChunk r:id=\"rId1\"/><w:p/>"));
        add(
                "old picture",
                header("<w:p><w:r><w:pict><v:shape style=\"width:72pt;height:36pt\" alt=\"x\" href=\"" + EVIL
                        + "\"><v:imagedata r:id=\"rId1\" src=\"" + EVIL + "\" o:href=\"" + EVIL
                        + "\"/></v:shape></w:pict></w:r></w:p>"));
        add(
                "link in the header",
                header(
                        "<w:p><w:hyperlink r:id=\"rId2\" w:tooltip=\"kanarina\"><w:r><w:t>faqja</w:t></w:r></w:hyperlink></w:p>"));
        add(
                "deleted and inserted",
                header(
                        "<w:p><w:ins w:author=\"kanarina\" w:date=\"2019-01-01T00:00:00Z\"><w:r><w:t>shtuar</w:t></w:r></w:ins><w:del w:author=\"kanarina\"><w:r><w:delText>kanarina</w:delText></w:r></w:del>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>kanarina</w:t></w:r></w:p>"));
        add(
                "comment marks",
                header(
                        "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>x</w:t></w:r><w:commentReference w:id=\"1\"/><w:bookmarkStart w:id=\"1\" w:name=\"kanarina\"/><w:bookmarkEnd w:id=\"1\"/></w:p>"));
    }

    private void sizes() {
        add("bomb", WordFile.letterPaper().put("word/styles.xml", element("w:styles", " ".repeat(20_000_000))));
        add("bomb beside", WordFile.letterPaper().put("word/media/kanarina.png", new byte[7_000_000]));
        add(
                "bombs",
                WordFile.letterPaper()
                        .put("word/media/a.png", noise(7_000_000))
                        .put("word/media/b.png", noise(7_000_000))
                        .put("word/media/c.png", noise(7_000_000))
                        .put("word/media/d.png", noise(7_000_000))
                        .put("word/media/e.png", noise(7_000_000)));
        var styles = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"k" + i + "\"><w:name w:val=\"kanarina " + i
                    + "\"/></w:style>");
        }
        add(
                "forty thousand styles",
                WordFile.letterPaper().put("word/styles.xml", element("w:styles", styles.toString())));
        add("a long document", WordFile.letterPaper().put("word/document.xml", document(noisyText())));
        add(
                "a long attribute",
                WordFile.letterPaper().change("word/styles.xml", "Vendim i vjetër", "kanarina".repeat(500_000)));
        add(
                "many attributes",
                WordFile.letterPaper().change("word/styles.xml", "w:customStyle=\"1\"", manyAttributes()));
    }

    private void styles() {
        add(
                "styles in a circle",
                WordFile.letterPaper()
                        .change(
                                "word/styles.xml",
                                "<w:name w:val=\"Normal\"/>",
                                "<w:name w:val=\"Normal\"/><w:basedOn w:val=\"Akt\"/>"));
        add("a style twice", WordFile.letterPaper().change("word/styles.xml", "w:styleId=\"v\"", "w:styleId=\"Akt\""));
        add(
                "a style without an id",
                WordFile.letterPaper().change("word/styles.xml", "w:styleId=\"v\"", "w:styleId=\"\""));
        add(
                "markup in names",
                WordFile.letterPaper().change("word/styles.xml", "Vendim i vjetër", "&lt;/w:style&gt;&quot;&#9;&amp;"));
        add(
                "a name of marks",
                WordFile.letterPaper().change("word/styles.xml", "Vendim i vjetër", "\u202e\ufffd\u0085"));
        add(
                "numbers beyond",
                WordFile.letterPaper().change("word/numbering.xml", "w:numId=\"5\"", "w:numId=\"99999999999999\""));
        add(
                "number of nothing",
                WordFile.letterPaper()
                        .change(
                                "word/numbering.xml",
                                "<w:abstractNumId w:val=\"6\"/>",
                                "<w:abstractNumId w:val=\"77\"/>"));
    }

    private static WordFile header(String content) {
        return WordFile.letterPaper()
                .put("word/header7.xml", element("w:hdr", content))
                .put(
                        "word/_rels/header7.xml.rels",
                        relations(relation("rId1", "image", "media/logo.png")
                                + relation("rId2", "hyperlink", EVIL + OUTSIDE)));
    }

    private static String noisyText() {
        var text = new StringBuilder();
        for (int i = 0; i < 150_000; i++) {
            text.append("<w:p><w:r><w:t>").append(Integer.toHexString(i * 7919)).append("</w:t></w:r></w:p>");
        }
        return text.toString();
    }

    private static String manyAttributes() {
        var attributes = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            attributes.append(" w:kanarina").append(i).append("=\"\"");
        }
        return attributes.toString();
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] patched(byte[] file, UnaryOperator<byte[]> change) {
        return change.apply(file);
    }

    /** The entry of word/styles.xml in the directory with another number at an offset. */
    private static byte[] centrally(byte[] file, int offset, int value) {
        byte[] changed = file.clone();
        ByteBuffer in = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int at = lastIndexOf(changed, "word/styles.xml") - 46;
        if (offset == 8 || offset == 10) {
            in.putShort(at + offset, (short) value);
        } else {
            in.putInt(at + offset, value);
        }
        return changed;
    }

    private static byte[] replaced(byte[] file, String old, String fresh) {
        return new String(file, StandardCharsets.ISO_8859_1).replace(old, fresh).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] replacedOnce(byte[] file, String old, String fresh) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(old);
        return (text.substring(0, at) + fresh + text.substring(at + old.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int lastIndexOf(byte[] file, String name) {
        return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(name);
    }
}
