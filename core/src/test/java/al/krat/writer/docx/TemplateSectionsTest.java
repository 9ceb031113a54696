package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.template.Renderer;
import al.krat.template.TemplatePack;
import al.krat.template.sample.SampleView;
import al.krat.template.sample.WordCases;
import al.krat.template.word.WordFile;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The mark of a draft and the note of the internal edition stand on every paper that a Word template makes. */
class TemplateSectionsTest {
    private static final String SIZES =
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"900\" w:right=\"900\" w:bottom=\"900\" w:left=\"900\""
                    + " w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>";

    @Test
    void aTemplateWithoutRunningLinesGetsThem() {
        WordFile file = WordFile.letterPaper();
        file.put("word/document.xml", WordFile.element("w:document", body("<w:p/>", "")));
        Map<String, String> running = running(file);
        assertEquals(2, running.size());
        assertEquals(1, count(running, "PROJEKT"));
        assertEquals(1, count(running, "Për përdorim të brendshëm"));
    }

    @Test
    void aWordThatHoldsTheMarkIsNone() {
        WordFile file = headed("<w:p><w:r><w:t>INSTITUTI I PROJEKTIMIT</w:t></w:r></w:p><w:p/>");
        assertEquals(
                1,
                running(file).values().stream()
                        .filter(words -> words.endsWith("PROJEKT"))
                        .count());
    }

    @Test
    void theMarkIsNotSaidTwice() {
        WordFile file = headed("<w:p><w:r><w:t>PROJEKT</w:t></w:r></w:p><w:p><w:r><w:t>i prefektit</w:t></w:r></w:p>");
        assertEquals(1, count(running(file), "PROJEKT"));
    }

    @Test
    void aSectionThatIsLeftOutTakesNoRunningLinesAlong() {
        String first = "<w:p><w:r><w:t>[# th:if=\"${draft}\"]</w:t></w:r></w:p><w:p><w:pPr><w:sectPr>"
                + "<w:headerReference w:type=\"default\" r:id=\"rId5\"/>" + SIZES
                + "</w:sectPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p><w:p><w:r><w:t>[/]</w:t></w:r></w:p>";
        WordFile file = headed("<w:p><w:r><w:t>PREFEKTI</w:t></w:r></w:p>");
        file.put("word/document.xml", WordFile.element("w:document", body(first + "<w:p/>", "")));
        byte[] docx = written(file);
        List<String> shown = DocxParts.find(docx, "word/document.xml", "//w:headerReference/@r:id").stream()
                .map(id -> DocxParts.find(
                        docx, "word/_rels/document.xml.rels", "//p:Relationship[@Id='" + id + "']/@Target"))
                .map(target -> String.join("", DocxParts.find(docx, "word/" + target.get(0), "//w:t")))
                .toList();
        assertEquals(List.of("PREFEKTIPROJEKT"), shown);
    }

    private static WordFile headed(String header) {
        WordFile file = WordFile.letterPaper();
        file.put("word/header7.xml", WordFile.element("w:hdr", header));
        file.put("word/document.xml", WordFile.document("<w:p/>"));
        return file;
    }

    private static String body(String content, String references) {
        return "<w:body>" + content + "<w:sectPr>" + references + SIZES + "</w:sectPr></w:body>";
    }

    /** The words of all running parts. */
    private static Map<String, String> running(WordFile file) {
        byte[] docx = written(file);
        return DocxParts.of(docx).keySet().stream()
                .filter(name -> name.matches("word/(header|footer)[0-9]+[.]xml"))
                .collect(Collectors.toMap(name -> name, name -> String.join("", DocxParts.find(docx, name, "//w:t"))));
    }

    private static long count(Map<String, String> running, String words) {
        return running.values().stream().filter(each -> each.contains(words)).count();
    }

    private static byte[] written(WordFile file) {
        TemplatePack pack = WordCases.pack(file.bytes());
        var template = pack.wordTemplate("t", Language.ALBANIAN).orElseThrow();
        var filled = Renderer.fill(pack, template, SampleView.usual(), Language.ALBANIAN);
        byte[] docx = TemplateWriter.write(DocxSample.page("<p>x</p>"), filled.orThrow(), DocxSample.DAY);
        assertEquals(List.of(), DocxRules.broken(docx));
        assertTrue(docx.length > 0);
        return docx;
    }
}
