package al.krat.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Finding;
import al.krat.language.Language;
import al.krat.writer.Assets;
import al.krat.writer.PdfText;
import al.krat.writer.SamplePages;
import al.krat.writer.VeraPdf;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphsTest {

    @Test
    void allThatAlbanianDocumentsUseIsThere() {
        var page = SamplePages.page(
                "<p>ËÇëç “a” „b” «c» – — … • ✓? § № € ° ½ ≥ ≤ ‰ ’ Ελληνικά Српски e\u0308\u00ad\u00a0\u202f</p>");
        assertEquals(
                List.of("U+2713"),
                PdfWriter.findings(page).stream()
                        .map(each -> each.args().get("code"))
                        .toList());
        assertEquals(List.of(), PdfWriter.findings(SamplePages.minutes()));
    }

    @Test
    void eachCharacterThatIsNotIsNamedOnce() {
        var page = SamplePages.page("<p>漢 \uD83D\uDE00 漢</p>");
        assertEquals(
                List.of(
                        "pdf vërejtje V410 Shenja «漢» (U+6F22) nuk ka pamje në shkronjat e PDF-së; në vend të saj del «□»."
                                + " (Zëvendësojeni me fjalë ose me një shenjë të zakonshme.)",
                        "pdf remark V410 The character «\uD83D\uDE00» (U+1F600) is not in the typefaces of the PDF; «□» stands"
                                + " in its place. (Put a word or a common sign in its place.)"),
                List.of(
                        PdfWriter.findings(page).get(0).toString(),
                        PdfWriter.findings(page).get(1).line(Language.ENGLISH)));
        assertEquals(2, PdfWriter.findings(page).stream().map(Finding::args).count());
    }

    @Test
    void aReplacedCharacterLeavesTheFileConforming() {
        byte[] pdf = PdfWriter.write(
                SamplePages.page("<h1>漢 fjalë</h1><p>Emri i parë \uD83D\uDE00 dhe i dytë.</p>"),
                Assets.NONE,
                List.of(),
                SamplePages.DAY);
        assertEquals("□ fjalë Emri i parë □ dhe i dytë.", PdfText.of(pdf));
        assertEquals(List.of(), VeraPdf.broken(pdf, "3a"));
        assertEquals(List.of(), VeraPdf.broken(pdf, "ua1"));
    }

    @Test
    void decomposedLettersAreComposed() {
        byte[] pdf = PdfWriter.write(
                SamplePages.page("<p>Shqipe\u0308ri, c\u0327do</p>"), Assets.NONE, List.of(), SamplePages.DAY);
        assertEquals("Shqipëri, çdo", PdfText.of(pdf));
    }
}
