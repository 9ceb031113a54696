package al.krat.template.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.template.TemplatePack;
import al.krat.template.sample.SampleView;
import al.krat.template.sample.WordCases;
import al.krat.template.sample.WordCases.Case;
import al.krat.template.sample.WordMinutes;
import al.krat.writer.DocxParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The copy with comments is the owner's file with comments, and nothing else. */
class CommentedCopyTest {

    static Stream<Case> cases() throws IOException {
        return WordCases.read(Path.of("src/test/resources/al/krat/template/word/broken.txt")).stream();
    }

    private record Copied(byte[] file, byte[] copy, List<Finding> findings) {}

    private static Copied copied(String sketch) {
        byte[] file = Sketch.of(sketch).bytes();
        TemplatePack pack = WordCases.pack(file);
        List<Finding> findings = pack.check(Map.of("t", SampleView.class)).stream()
                .filter(finding -> finding.place() instanceof Place.InWord)
                .toList();
        List<String> lines = pack.wordLines().getOrDefault("t.docx", List.of());
        return new Copied(file, CommentedCopy.of(file, lines, findings, Language.ALBANIAN), findings);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasACommentForEachFault(Case one) {
        Copied copied = copied(one.given());
        Element comments = DocxParts.xml(copied.copy(), "word/kratComments.xml");
        assertEquals(
                copied.findings().size(), DocxParts.all(comments, "comment").size());
        Element document = DocxParts.xml(copied.copy(), "word/document.xml");
        for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            assertEquals(copied.findings().size(), DocxParts.all(document, mark).size(), mark);
        }
    }

    /** Complete minutes with a slip, as another library reads their copy. */
    @Test
    void docx4jReadsTheComments() throws Exception {
        byte[] slipped = WordMinutes.docx("sitting.topic.words", "sitting.topik.words");
        TemplatePack pack = WordMinutes.pack("durres", slipped);
        List<Finding> findings = al.krat.Krat.check(pack);
        byte[] copy = CommentedCopy.of(
                slipped, pack.wordLines().getOrDefault("minutes.docx", List.of()), findings, Language.ALBANIAN);
        var read = WordprocessingMLPackage.load(new ByteArrayInputStream(copy));
        int comments = read.getMainDocumentPart()
                .getCommentsPart()
                .getJaxbElement()
                .getComment()
                .size();
        assertEquals(findings.size(), comments);
        assertTrue(comments > 0);
    }

    @Test
    void standsWhereTheFaultIs() {
        Copied copied = copied("Para\n| a | b |\n| c | [[${title}]] [[${titel}]] |\nPas");
        Element document = DocxParts.xml(copied.copy(), "word/document.xml");
        Element start = DocxParts.all(document, "commentRangeStart").get(0);
        assertEquals("[[${title}]] [[${titel}]]", start.getParentNode().getTextContent());
        String comment = DocxParts.xml(copied.copy(), "word/kratComments.xml").getTextContent();
        assertTrue(comment.contains("titel") && comment.contains("title"), comment);
    }

    @Test
    void allElseStays() {
        Copied copied = copied("[[${titel}]]");
        Map<String, byte[]> before = DocxParts.of(copied.file());
        Map<String, byte[]> after = DocxParts.of(copied.copy());
        before.forEach((name, content) -> {
            if (!List.of("word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml")
                    .contains(name)) {
                assertArrayEquals(content, after.get(name), name);
            }
        });
        assertEquals(before.size() + 1, after.size());
    }

    @Test
    void whatNobodyKnowsOfTheFileStaysToo() {
        String sketch = "^<x:thing xmlns:x=\"urn:x\" x:note=\"1\"/>^[[${titel}]]";
        String document = new String(
                DocxParts.of(copied(sketch).copy()).getOrDefault("word/document.xml", new byte[0]),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(document.contains("x:thing") && document.contains("x:note"), document);
    }
}
