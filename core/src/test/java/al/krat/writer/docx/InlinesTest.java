package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.writer.DocxParts;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlinesTest {

    @Test
    void whiteSpaceCollapsesOverTheBordersOfRuns() {
        assertEquals(List.of("a ", "b", " c"), runs("<p>\n  a\n <strong> b</strong> \t c  </p>"));
        assertEquals(List.of("a", " b"), runs("<p><em>a</em> <!-- x --> b</p>"));
        assertEquals(List.of("a ", "b"), runs("<p><em>a </em> b </p>"));
    }

    @Test
    void aNoBreakSpaceStays() {
        assertEquals(List.of("nr.\u00A05\u00A0"), runs("<p> nr.&#160;5&#160;</p>"));
    }

    @Test
    void spaceAtTheEdgeOfARunIsPreserved() {
        byte[] docx = write("<p>a <strong>b</strong></p>");
        assertEquals(List.of("a "), DocxParts.find(docx, "word/document.xml", "//w:t[@xml:space='preserve']"));
    }

    @Test
    void markupBecomesNamedStyles() {
        byte[] docx =
                write("<p><strong>a</strong><em>b</em><strong class=\"label\">c</strong><strong class=\"speaker\">d"
                        + "</strong><span class=\"blank\">____</span><span class=\"term\">e</span><span>f</span></p>");
        assertEquals(
                List.of("Strong", "Emphasis", "Label", "Speaker", "Blank", "Term"),
                DocxParts.find(docx, "word/document.xml", "//w:rStyle/@w:val"));
    }

    @Test
    void boldWithinABoldParagraphMeansNothingMore() {
        byte[] docx = write("<h1>a <strong>b</strong></h1>");
        assertEquals(List.of("a b"), DocxParts.find(docx, "word/document.xml", "//w:t"));
    }

    @Test
    void aLanguageIsInheritedUntilAnotherIsSaid() {
        byte[] docx = write("<section lang=\"en\"><p>a <em>b</em> <span lang=\"sq\">c</span></p></section><p>d</p>");
        assertEquals(
                List.of("en-GB", "en-GB", "en-GB", "sq-AL"),
                DocxParts.find(docx, "word/document.xml", "//w:lang/@w:val"));
    }

    @Test
    void wordsLooseAmongBlocksMakeAParagraph() {
        byte[] docx = write("<div>a <em>b</em><p>c</p> d </div>");
        assertEquals(List.of("a b", "c", "d"), DocxParts.find(docx, "word/document.xml", "//w:p"));
    }

    private static List<String> runs(String inner) {
        return DocxParts.find(write(inner), "word/document.xml", "//w:t");
    }

    private static byte[] write(String inner) {
        return DocxWriter.write(DocxSample.page(inner), DocxSample.meta());
    }
}
