package al.krat.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.Page;
import al.krat.writer.Assets;
import al.krat.writer.HtmlText;
import al.krat.writer.PageText;
import al.krat.writer.PdfText;
import al.krat.writer.SamplePages;
import al.krat.writer.VeraPdf;
import al.krat.writer.html.HtmlWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages at the edge of the vocabulary lose no word and stay conforming. */
class PdfOddPagesTest {
    private static final String SIGNATURE =
            "<div class=\"signature\"><p class=\"label\">L</p><p class=\"name\">N</p></div>";

    private static final Map<String, String> PARTS = Map.of(
            "a word longer than a line", "<p>" + "x".repeat(500) + "</p>",
            "a cell longer than a page",
                    "<table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td>" + words(1200)
                            + "</td></tr></tbody></table>",
            "a decision longer than a page", "<div class=\"decision\"><p>" + words(900) + "</p></div>",
            "an odd number of signatures", "<div class=\"signatures\">" + SIGNATURE.repeat(5) + "</div>",
            "many columns",
                    "<table><tbody><tr>" + "<td>fjalë</td>".repeat(14)
                            + "</tr><tr><td colspan=\"14\">z</td></tr></tbody></table>",
            "deep lists",
                    "<ul><li>a<ul><li>b<ol class=\"alpha\">" + "<li>c</li>".repeat(40) + "</ol></li></ul></li></ul>",
            "a table without rows",
                    "<table><caption>x</caption><thead><tr><th scope=\"col\">a</th></tr></thead><tbody></tbody></table>",
            "an empty table and empty paragraphs", "<table><tbody/></table><p> </p><p></p>",
            "runs that touch",
                    "<p>a<strong> b</strong>c <em>d </em>e<span>\u00a0f</span></p><p>"
                            + "<em>fjala</em><strong> tjetër</strong>".repeat(90) + "</p>",
            "blanks at every line's end",
                    "<p>" + "<strong>fjala</strong>, <span>dhe</span> <em>tjetra</em> ".repeat(60) + "</p>");

    static Stream<String> parts() {
        return PARTS.keySet().stream().sorted();
    }

    private static String words(int count) {
        return "fjalë të gjata ".repeat(count);
    }

    private static byte[] write(Page page) {
        return PdfWriter.write(page, Assets.NONE, List.of(), SamplePages.DAY);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noWordIsLost(String name) {
        Page page = SamplePages.page("<main><h1>Titulli</h1>" + PARTS.getOrDefault(name, "") + "<p>Fundi.</p></main>");
        assertEquals(PageText.of(page), PdfText.of(write(page)));
        assertEquals(PageText.of(page), HtmlText.of(HtmlWriter.write(page, Assets.NONE)));
    }

    @Test
    void allTogetherConform() {
        String all = String.join("", parts().map(PARTS::get).toList());
        byte[] pdf = write(SamplePages.page("<main><h1>Titulli</h1>" + all + "</main>"));
        assertEquals(List.of(), VeraPdf.broken(pdf, "3a"));
        assertEquals(List.of(), VeraPdf.broken(pdf, "ua1"));
    }

    @Test
    void anEmptyPageIsOnePage() throws IOException {
        byte[] pdf = write(SamplePages.page(""));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
        }
        assertEquals("", PdfText.of(pdf));
        assertEquals(List.of(), VeraPdf.broken(pdf, "ua1"));
    }

    /** Whatever stands before, signatures never stand alone on a page. */
    @Test
    void signaturesTakeTheParagraphBeforeAlong() throws IOException {
        int alone = 0;
        for (int lines = 30; lines < 60; lines++) {
            byte[] pdf = write(SamplePages.page("<main>" + "<p>Rreshti.</p>".repeat(lines)
                    + "<p>I fundit.</p><div class=\"signatures\">" + SIGNATURE.repeat(2) + "</div></main>"));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(document.getNumberOfPages());
                assertTrue(stripper.getText(document).contains("I fundit."), "after " + lines + " lines");
                alone += document.getNumberOfPages() == 2 ? 1 : 0;
            }
        }
        assertTrue(alone > 5, "some of these end on a second page");
    }

    /** A heading is never the last on its page. */
    @Test
    void headingsStayWithWhatFollows() throws IOException {
        int second = 0;
        for (int lines = 25; lines < 45; lines++) {
            byte[] pdf = write(SamplePages.page("<main>" + "<p>Rreshti.</p>".repeat(lines)
                    + "<section><h2>Titulli</h2><h3>Nëntitulli</h3><p>Teksti.</p></section></main>"));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(document.getNumberOfPages());
                String last = stripper.getText(document);
                assertTrue(last.contains("Titulli") == last.contains("Teksti."), "after " + lines + " lines");
                second += document.getNumberOfPages() == 2 ? 1 : 0;
            }
        }
        assertTrue(second > 2, "some of these end on a second page");
    }
}
