package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.Page;
import al.krat.template.word.ReferenceReader;
import al.krat.template.word.WordFile;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import al.krat.writer.PdfText;
import al.krat.writer.SamplePages;
import al.krat.writer.VeraPdf;
import al.krat.writer.html.HtmlWriter;
import al.krat.writer.pdf.Metrics;
import al.krat.writer.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that asks for a contents list has one in every format, with the same entries. */
class ContentsListTest {
    private static final Page PAGE = SamplePages.page("""
            <main class="long"><h1>ANALIZË</h1><nav class="contents"><h2>Përmbajtja</h2></nav>
            <h2><span class="nr">I.</span> Rastet e <a href="#fundi">periudhës</a></h2><p>Fjalë.</p>
            <h3><span class="nr">1.</span> Sipas bashkive</h3><p>Fjalë.</p>
            <h2 id="fundi"><span class="nr">II.</span> Përfundime <span class="translation" lang="en">Conclusions</span></h2><p>Fjalë.</p></main>""");
    private static final List<String> ENTRIES =
            List.of("I. Rastet e periudhës", "1. Sipas bashkive", "II. Përfundime Conclusions");
    private static final byte[] DOCX = DocxWriter.write(PAGE, meta());

    private static DocxMeta meta() {
        return new DocxMeta(SamplePages.DAY, Map.of(), null, new Metrics());
    }

    @Test
    void wordHasAFieldWhoseResultIsRight() {
        assertEquals(List.of(), DocxRules.broken(DOCX));
        assertEquals(
                List.of(
                        ENTRIES.get(0) + " PAGEREF _Toc100000001 \\h 2",
                        ENTRIES.get(1) + " PAGEREF _Toc100000002 \\h 2",
                        ENTRIES.get(2) + " PAGEREF _Toc100000003 \\h 3"),
                find("//w:sdt//w:hyperlink"));
        assertEquals(" TOC \\o \"2-3\" \\h \\z \\u ", find("//w:instrText").get(0));
        assertEquals(List.of("TOCHeading", "TOC2", "TOC3", "TOC2"), find("//w:sdt//w:pStyle/@w:val"));
        assertEquals(2, find("//w:pageBreakBefore").size());
        assertEquals(
                find("//w:fldChar[@w:fldCharType='begin']").size(),
                find("//w:fldChar[@w:fldCharType='end']").size());
    }

    @Test
    void wordAsksNobodyToRenewIt() {
        String settings = new String(DocxParts.of(DOCX).get("word/settings.xml"), StandardCharsets.UTF_8);
        assertTrue(!settings.contains("updateFields"));
        assertEquals(List.of(), find("//@w:dirty"));
    }

    @Test
    void letterPaperWithStylesOfItsOwnGetsDots() {
        WordFile paper = WordFile.letterPaper().change("word/styles.xml", "</w:styles>", """
                <w:style w:type="paragraph" w:styleId="Tre2"><w:name w:val="toc 2"/><w:basedOn w:val="Normale"/></w:style></w:styles>""");
        byte[] docx = DocxWriter.write(
                PAGE,
                new DocxMeta(
                        SamplePages.DAY,
                        Map.of(),
                        Objects.requireNonNull(ReferenceReader.read(paper.bytes(), problem -> {})),
                        new Metrics()));
        assertEquals(List.of(), DocxRules.broken(docx));
        assertEquals(
                List.of("dot", "dot"),
                DocxParts.find(
                        docx, "word/document.xml", "//w:p[w:pPr/w:pStyle/@w:val='Tre2']/w:pPr/w:tabs/w:tab/@w:leader"));
    }

    @Test
    void withoutMetricsThereAreNoNumbers() {
        assertThrows(IllegalArgumentException.class, () -> DocxWriter.write(PAGE, DocxMeta.of(SamplePages.DAY)));
    }

    @Test
    void htmlHasOneListWhereThePageAsksForIt() {
        Document html = Jsoup.parse(new String(HtmlWriter.write(PAGE, SamplePages.assets()), StandardCharsets.UTF_8));
        assertEquals(1, html.select("nav").size());
        assertEquals(ENTRIES, html.select("main nav a").eachText());
        html.select("nav a")
                .forEach(link -> assertEquals(1, html.select(link.attr("href")).size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void pdfConforms(String flavour) {
        assertEquals(List.of(), VeraPdf.broken(pdf(), flavour));
    }

    @Test
    void pdfIsReadWithNumbersAndWithoutDots() {
        String text = PdfText.of(pdf());
        assertTrue(
                text.startsWith(
                        "ANALIZË Përmbajtja I. Rastet e periudhës 2 1. Sipas bashkive 2 II. Përfundime Conclusions 3 I."),
                text);
    }

    private static byte[] pdf() {
        return PdfWriter.write(PAGE, SamplePages.assets(), List.of(), SamplePages.DAY);
    }

    private static List<String> find(String path) {
        return DocxParts.find(DOCX, "word/document.xml", path);
    }
}
