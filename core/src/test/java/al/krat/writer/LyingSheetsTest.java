package al.krat.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import al.krat.template.Page;
import al.krat.writer.pdf.PdfWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LyingSheetsTest {

    private static final String TABLE =
            "<thead><tr><th scope=\"col\">Nr.</th><th scope=\"col\">Masa</th></tr></thead><tbody>"
                    + "<tr><td>1</td><td>rresht i gjerë deri në fund</td></tr>".repeat(60) + "</tbody></table>";

    private static Page page(String body) {
        Page like = SamplePages.minutes();
        return new Page(
                like.language(),
                null,
                like.title(),
                like.author(),
                "",
                "",
                "",
                like.numbering(),
                Xhtml.body(body),
                like.style());
    }

    @Test
    void aPageWithoutWidePartsIsTheSame() {
        Page page = page("<main><h2>A</h2><p>b:</p><table>" + TABLE + "</main>");
        assertSame(page, LyingSheets.gather(page));
    }

    @Test
    void headingsAndAnnouncementsComeAlong() {
        Page page = page("<main><p>a.</p><h2>B</h2> <h3>C</h3><p>d:</p> <table class=\"wide\">" + TABLE + "</main>");
        Page gathered = LyingSheets.gather(page);
        assertEquals(page.body().text(), gathered.body().text());
        var main = gathered.body().elements().get(0);
        assertEquals(
                "p section",
                String.join(
                        " ", main.elements().stream().map(each -> each.name()).toList()));
        assertEquals(
                List.of("h2", "h3", "p", "table"),
                main.elements().get(1).elements().stream()
                        .map(each -> each.name())
                        .toList());
    }

    /** Whatever stands above, each page of the table lies, the heading is with it, and nothing is cut off. */
    @ParameterizedTest
    @ValueSource(strings = {"", "long"})
    void theSheetsOfAWidePartAllLie(String kind) throws Exception {
        for (String above : List.of(
                "<p>Fjalë.</p><h2>Titull</h2>", "<h2>Titull</h2><p>Fjalë.</p>", "<p>Ja:</p>", "<h2>Titull</h2>")) {
            Page page = page("<main class=\"" + kind + "\"><p>Fillim.</p>" + above
                    + "<section class=\"wide\"><p>Më poshtë:</p><table>" + TABLE
                    + "</section><h2>Fund</h2><p>Fjalë.</p></main>");
            byte[] pdf = PdfWriter.write(page, SamplePages.assets(), List.of(), LocalDate.of(2019, 6, 28));
            List<String> lying = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                for (int i = 1; i <= document.getNumberOfPages(); i++) {
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(i);
                    stripper.setEndPage(i);
                    String words = stripper.getText(document);
                    boolean lies = document.getPage(i - 1).getMediaBox().getWidth() > 600;
                    assertEquals(words.contains("rresht i gjerë"), lies, above + kind + " page " + i + "\n" + words);
                    lying.add(lies ? "-" : "|");
                }
            }
            assertEquals("-".repeat(3), String.join("", lying).replace("|", ""), above);
        }
    }
}
