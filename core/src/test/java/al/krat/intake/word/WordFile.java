package al.krat.intake.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file put together by hand: parts as WordprocessingML, without a word processor. */
public final class WordFile {

    public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPACES = " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + RELATION + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

    private static final String STYLES = """
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/></w:style>
            """;
    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
            """;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private String relations = "";

    /** A file with the usual styles and lists. */
    public WordFile() {
        part("styles", "styles", STYLES);
        part("numbering", "numbering", NUMBERING);
        body("");
    }

    /** The document's content: paragraphs and tables. */
    public WordFile body(String content) {
        return raw(
                "word/document.xml",
                "<w:document" + SPACES + "><w:body>" + content + "<w:sectPr/></w:body></w:document>");
    }

    /** Paragraphs of plain text, one a line. */
    public static String paragraphs(String... lines) {
        var all = new StringBuilder();
        for (String line : lines) {
            all.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(line).append("</w:t></w:r></w:p>");
        }
        return all.toString();
    }

    /** A part that the document refers to, with its root's name and its content. */
    public WordFile part(String kind, String root, String content) {
        if (!entries.containsKey("word/" + kind + ".xml")) {
            relation(kind, kind + ".xml", "");
        }
        return raw("word/" + kind + ".xml", "<w:" + root + SPACES + ">" + content + "</w:" + root + ">");
    }

    /** A relationship of the document. */
    public WordFile relation(String kind, String target, String attributes) {
        relations += "<Relationship Id=\"x" + relations.length() + "\" Type=\"" + RELATION + "/" + kind + "\" Target=\""
                + target + "\" " + attributes + "/>";
        return this;
    }

    public WordFile mainType(String type) {
        mainType = type;
        return this;
    }

    /** An entry of the zip as it is. */
    public WordFile raw(String name, String content) {
        return raw(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public WordFile raw(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>"));
        all.put(
                "_rels/.rels",
                utf8("<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + RELATION
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        all.put(
                "word/_rels/document.xml.rels",
                utf8("<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>"));
        all.putAll(entries);
        return zip(all);
    }

    /** A zip of entries. */
    public static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
