package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.TemplateProblem;
import al.krat.template.word.ReferenceReader;
import al.krat.template.word.WordFile;
import al.krat.template.word.WordReference;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import al.krat.writer.DocxText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document on a prefecture's own letter paper: their look, our words. */
class ReferenceTest {
    private static final byte[] DOCX = write(WordFile.letterPaper());

    static Stream<WordFile> papers() {
        return Stream.of(WordFile.letterPaper(), WordFile.localized());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPartIsValidAndTheWordsAreTheSame(WordFile paper) {
        byte[] docx = write(paper);
        assertEquals(List.of(), DocxRules.broken(docx));
        assertEquals(DocxText.of(DocxSample.docx()), DocxText.of(docx));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void stylesAreFoundByName(WordFile paper) {
        byte[] docx = write(paper);
        String id = paper.text("word/styles.xml").contains("berschrift1") ? "berschrift" : "Titulli";
        assertEquals(
                List.of("Akt"), find(docx, "document", "//w:p[starts-with(., 'PROCESVERBAL')]/w:pPr/w:pStyle/@w:val"));
        assertEquals(List.of(id + "2"), find(docx, "document", "//w:p[.='Pjesëmarrja']/w:pPr/w:pStyle/@w:val"));
        assertEquals(List.of("v"), find(docx, "document", "//w:p[starts-with(., 'VENDIM')]/w:pPr/w:pStyle/@w:val"));
        assertEquals(
                List.of("Normale"),
                find(docx, "document", "//w:p[.='Në mbledhje morën pjesë:']/w:pPr/w:pStyle/@w:val"));
        // an id that is taken by another style is not taken from it
        assertEquals(
                List.of("Vendim i vjetër"), find(docx, "styles", "//w:style[@w:styleId='Decision']/w:name/@w:val"));
    }

    @Test
    void theLookIsTheirs() {
        for (Map.Entry<String, String> side : Map.of("top", "1985", "right", "1418", "bottom", "1701", "left", "1418")
                .entrySet()) {
            assertEquals(List.of(side.getValue()), find(DOCX, "document", "//w:pgMar/@w:" + side.getKey()));
        }
        assertEquals(List.of("Cambria", "Cambria"), find(DOCX, "theme/theme1", "//a:latin/@typeface"));
        assertEquals(List.of("7A1F1F"), find(DOCX, "styles", "//w:style[@w:styleId='Titulli1']//w:color/@w:val"));
        assertEquals(List.of("Cambria"), find(DOCX, "fontTable", "//w:font/@w:name"));
        // ours fit theirs: cells a point smaller than their running text, at the left edge
        assertEquals(List.of("20"), find(DOCX, "styles", "//w:style[@w:styleId='TableText']//w:sz/@w:val"));
        assertEquals(List.of("0"), find(DOCX, "styles", "//w:style[@w:styleId='TableText']//w:ind/@w:firstLine"));
        assertEquals(List.of("Normale"), find(DOCX, "styles", "//w:style[@w:styleId='TableText']/w:basedOn/@w:val"));
    }

    @Test
    void whatIsCountedIsThePages() {
        assertTrue(DocxText.of(DOCX).contains("I. Pjesëmarrja"));
        assertFalse(DocxText.of(DOCX).contains("Kreu"));
        assertEquals(List.of("6"), find(DOCX, "styles", "//w:style[@w:styleId='Titulli2']//w:numId/@w:val"));
        assertEquals(List.of("5"), find(DOCX, "styles", "//w:style[@w:styleId='Lista']//w:numId/@w:val"));
        assertEquals(List.of("Titulli2", "Titulli3"), find(DOCX, "numbering", "//w:pStyle/@w:val"));
        assertEquals(
                "6", find(DOCX, "numbering", "//w:abstractNum/@w:abstractNumId").get(0));
    }

    @Test
    void headingsStayWithWhatFollows() {
        for (String id : List.of("Titulli1", "Titulli2", "Titulli3", "Akt")) {
            assertEquals(
                    1,
                    find(DOCX, "styles", "//w:style[@w:styleId='" + id + "']/w:pPr/w:keepNext")
                            .size(),
                    id);
        }
    }

    @Test
    void theLanguageIsTheDocuments() {
        assertEquals(List.of("sq-AL"), find(DOCX, "styles", "//w:lang/@w:val"));
    }

    @Test
    void theirRunningLinesStandAtTheEdgeAndOursAtTheText() {
        assertEquals(
                List.of("", "PREFEKTURA E QARKUT", "Procesverbal · KRAT Durrës · 28.06.2019PROJEKT"),
                find(DOCX, "header1", "//w:p"));
        assertEquals(List.of("", "PREFEKTURA E QARKUT", "PROJEKT"), find(DOCX, "header2", "//w:p"));
        assertEquals(
                List.of(
                        "DR-KRAT-M-2019-03 · Për përdorim të brendshëmfaqja  PAGE 1 nga  NUMPAGES 1",
                        "Adresa: Sheshi Liria, Durrës"),
                find(DOCX, "footer1", "//w:p"));
        assertEquals(List.of("Logoja e prefekturës"), find(DOCX, "header1", "//wp:docPr/@descr"));
        assertEquals(List.of("RunningLine"), find(DOCX, "header2", "//w:p[.='PROJEKT']//w:pStyle/@w:val"));
        assertEquals(
                1,
                DocxParts.of(DOCX).keySet().stream()
                        .filter(name -> name.endsWith("image1.png"))
                        .count());
    }

    @Test
    void aNumberOfPagesOfTheirsIsEnough() {
        WordFile paper = WordFile.letterPaper()
                .change("word/footer7.xml", "<w:r><w:t>Adresa: Sheshi Liria, Durrës</w:t></w:r>", """
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE  \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
                <w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple>""");
        byte[] docx = write(paper);
        assertEquals(List.of(), DocxRules.broken(docx));
        assertEquals(
                List.of("DR-KRAT-M-2019-03 · Për përdorim të brendshëm", " PAGE 1 /  NUMPAGES 1"),
                find(docx, "footer1", "//w:p"));
    }

    @Test
    void aFirstPageOfTheirsStaysTheirs() {
        WordFile paper = WordFile.letterPaper()
                .change("word/document.xml", "<w:cols", "<w:titlePg/><w:cols")
                .change("word/document.xml", "<w:pgSz", "<w:headerReference w:type=\"first\" r:id=\"rId8\"/><w:pgSz")
                .change(
                        "word/_rels/document.xml.rels",
                        "</Relationships>",
                        WordFile.relation("rId8", "header", "header7.xml") + "</Relationships>")
                .change("word/document.xml", "<w:headerReference w:type=\"default\" r:id=\"rId5\"/>", "");
        byte[] docx = write(paper);
        assertEquals(List.of(), DocxRules.broken(docx));
        assertEquals(List.of("Procesverbal · KRAT Durrës · 28.06.2019PROJEKT"), find(docx, "header1", "//w:p"));
        assertTrue(find(docx, "header2", "//w:p").contains("PREFEKTURA E QARKUT"));
    }

    @Test
    void nothingElseComesAlong() {
        for (Map.Entry<String, byte[]> part : DocxParts.of(DOCX).entrySet()) {
            String words = new String(part.getValue(), StandardCharsets.UTF_8);
            for (String trace :
                    List.of("Kanarina", "rsid", "Teksti i letrës", "vanish", "embedRegular", "it-IT", "logo.png")) {
                assertFalse(words.contains(trace), () -> part.getKey() + " holds " + trace);
            }
        }
    }

    @Test
    void aStyleThatIsMissingIsTold() {
        List<TemplateProblem> told = new ArrayList<>();
        WordReference reference = Objects.requireNonNull(
                ReferenceReader.read(WordFile.letterPaper().bytes(), told::add));
        assertEquals(1, told.size());
        String line = told.get(0).finding("reference.docx").toString();
        assertTrue(line.startsWith("reference.docx vërejtje V395 "), line);
        assertTrue(line.contains("Subtitle, caption, heading 4"), line);
        assertFalse(line.contains("KRAT Vendim"), line);
        assertTrue(reference.lacking().contains("KRAT Tabelë"));
    }

    /** The file that krat itself wrote, dressed up in Word, is a reference that lacks nothing. */
    @Test
    void ourOwnFileIsAReference() {
        List<TemplateProblem> told = new ArrayList<>();
        WordReference reference = Objects.requireNonNull(ReferenceReader.read(DocxSample.docx(), told::add));
        assertEquals(
                List.of(),
                told.stream().map(problem -> problem.finding("f").toString()).toList());
        byte[] docx = DocxWriter.write(
                DocxSample.page(),
                new DocxMeta(DocxSample.DAY, DocxSample.meta().images(), reference));
        assertEquals(List.of(), DocxRules.broken(docx));
        assertEquals(DocxText.of(DocxSample.docx()), DocxText.of(docx));
    }

    static byte[] write(WordFile paper) {
        WordReference reference = Objects.requireNonNull(ReferenceReader.read(paper.bytes(), problem -> {}));
        return DocxWriter.write(
                DocxSample.page(),
                new DocxMeta(DocxSample.DAY, DocxSample.meta().images(), reference));
    }

    private static List<String> find(byte[] docx, String part, String path) {
        return DocxParts.find(docx, "word/" + part + ".xml", path);
    }
}
