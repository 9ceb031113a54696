package al.krat.writer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.Page;
import al.krat.writer.pdf.PdfWriter;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TableHeadTest {

    private static final String TABLE = "<table><caption>Lista</caption><thead><tr><th scope=\"col\">Nr.</th>"
            + "<th scope=\"col\">KOKA<p>në dy rreshta</p></th></tr></thead><tbody>"
            + "<tr><td>1</td><td>RRESHTI <p>me tre</p><p>rreshta</p></td></tr>".repeat(6) + "</tbody></table>";

    /** Wherever a table begins on a page, its head has a row below it on that page. */
    @Test
    void noHeadStandsAlone() throws Exception {
        Page like = SamplePages.minutes();
        int broken = 0;
        for (int lines = 20; lines < 42; lines++) {
            Page page = new Page(
                    like.language(),
                    null,
                    like.title(),
                    like.author(),
                    "",
                    "",
                    "",
                    like.numbering(),
                    Xhtml.body("<main>" + "<p>Fjalë.</p>".repeat(lines) + TABLE + "</main>"),
                    like.style());
            byte[] pdf = PdfWriter.write(page, SamplePages.assets(), List.of(), LocalDate.of(2019, 6, 28));
            try (var document = Loader.loadPDF(pdf)) {
                for (int i = 1; i <= document.getNumberOfPages(); i++) {
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(i);
                    stripper.setEndPage(i);
                    String words = stripper.getText(document);
                    boolean begins = words.contains("KOKA") || words.contains("Lista");
                    assertTrue(!begins || words.contains("RRESHTI"), lines + " lines:\n" + words);
                    broken += i > 1 && words.contains("RRESHTI") ? 1 : 0;
                }
            }
        }
        assertTrue(broken > 5, "some tables go over the page");
    }
}
