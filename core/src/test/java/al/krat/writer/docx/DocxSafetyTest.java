package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.Node;
import al.krat.template.Style;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What a file must never carry: foreign parts, live fields, links to elsewhere, traces of people and machines. */
class DocxSafetyTest {
    private static final byte[] DOCX = DocxSample.docx();

    @Test
    void thereAreTheKnownPartsAndNoOther() {
        assertEquals(
                List.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/core.xml",
                        "docProps/app.xml",
                        "word/styles.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/fontTable.xml",
                        "word/header1.xml",
                        "word/header2.xml",
                        "word/footer1.xml",
                        "word/footer2.xml",
                        "word/media/image1.png",
                        "word/media/image2.png",
                        "word/document.xml",
                        "word/_rels/document.xml.rels"),
                List.copyOf(DocxParts.of(DOCX).keySet()));
    }

    @Test
    void onlyWebAndMailAreOutside() {
        byte[] docx = write("""
                <p><a href="https://example.org/a b">broken</a> <a href="file:///etc/passwd">file</a>
                <a href="javascript:alert(1)">script</a> <a href="\\\\\\\\host\\\\share">share</a> <a href="//host/x">bare</a>
                <a href="http://example.org/">web</a> <a href="https://example.org/ë">letter</a>
                <a href="mailto:info@example.org">mail</a> <a href="http://example.org/">again</a></p>
                """);
        String external = "//p:Relationship[@TargetMode='External']/@";
        assertEquals(
                List.of("http://example.org/", "https://example.org/%C3%AB", "mailto:info@example.org"),
                DocxParts.find(docx, "word/_rels/document.xml.rels", external + "Target"));
        assertTrue(DocxParts.find(docx, "word/_rels/document.xml.rels", external + "Type").stream()
                .allMatch(type -> type.endsWith("/hyperlink")));
        assertEquals("broken file script share bare web letter mail again", DocxText.of(docx));
    }

    @Test
    void dataIsNeverAField() {
        byte[] docx = write("<p>{ DDEAUTO c:\\\\\\\\windows } { INCLUDETEXT \"x\" } ]]&gt; &lt;w:fldSimple/&gt;</p>");
        String document = part(docx, "word/document.xml");
        assertFalse(document.contains("<w:instrText"));
        assertFalse(document.contains("<w:fldSimple"));
        assertTrue(DocxText.of(docx).contains("<w:fldSimple/>"));
    }

    @Test
    void noCharacterBreaksTheFile() {
        var text = new Node.Text("a\u0000b\u0001c\uD83D\uDE00d\uD83De\uDE00f\uFFFEg\uFFFFh\u001Fi\u0085j\u202Ek");
        var paragraph = new Node.Element("p", Map.of("id", "\u0007\uD800", "lang", "\u0001"), List.of(text));
        var link = new Node.Element("a", Map.of("href", "#\u0007\uD800"), List.of(new Node.Text("x")));
        var body =
                new Node.Element("body", Map.of(), List.of(paragraph, new Node.Element("p", Map.of(), List.of(link))));
        byte[] docx = DocxWriter.write(DocxSample.page(body, Style.DEFAULT), DocxSample.meta());
        String words = DocxText.of(docx);
        assertTrue(words.startsWith("a\uFFFDb\uFFFDc\uD83D\uDE00d\uFFFDe\uFFFDf\uFFFDg\uFFFDh\uFFFDi"), words);
        assertEquals(
                DocxParts.find(docx, "word/document.xml", "//w:bookmarkStart/@w:name"),
                DocxParts.find(docx, "word/document.xml", "//w:hyperlink/@w:anchor"));
    }

    @Test
    void thereIsNoTraceOfPersonOrMachine() {
        for (Map.Entry<String, byte[]> part : DocxParts.of(DOCX).entrySet()) {
            String words = new String(part.getValue(), StandardCharsets.ISO_8859_1);
            for (String trace : List.of(
                    "rsid",
                    "lastModifiedBy",
                    "Template",
                    "TotalTime",
                    "Company",
                    "Manager",
                    "attachedTemplate",
                    System.getProperty("user.home"),
                    System.getProperty("user.dir"))) {
                assertFalse(words.contains(trace), () -> part.getKey() + " holds " + trace);
            }
        }
    }

    @Test
    void everyEntryHasTheSameTimeAndNothingExtra() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(DOCX))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 12, 0), entry.getTimeLocal());
                assertEquals(null, entry.getExtra());
                assertEquals(null, entry.getComment());
            }
        }
    }

    private static byte[] write(String inner) {
        return DocxWriter.write(DocxSample.page(inner), DocxSample.meta());
    }

    private static String part(byte[] docx, String name) {
        return new String(DocxParts.of(docx).getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
