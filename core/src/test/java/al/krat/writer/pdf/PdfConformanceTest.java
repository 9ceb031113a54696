package al.krat.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.template.Page;
import al.krat.template.Style;
import al.krat.writer.Assets;
import al.krat.writer.SamplePages;
import al.krat.writer.VeraPdf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive's and the screen reader's standard, both in one file. */
class PdfConformanceTest {
    private static final List<EmbeddedFile> SOURCES = List.of(new EmbeddedFile(
            "procesverbali.yaml",
            "application/yaml",
            "Të dhënat e procesverbalit",
            EmbeddedFile.Relationship.SOURCE,
            new byte[] {'i', 'd', ':', ' ', '1', '\n'}));

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void minutesConform(String flavour) {
        byte[] pdf = PdfWriter.write(SamplePages.minutes(), SamplePages.assets(), SOURCES, SamplePages.DAY);
        assertEquals(List.of(), VeraPdf.broken(pdf, flavour));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void manyPagesWithRepeatedHeadersConform(String flavour) {
        byte[] pdf = PdfWriter.write(SamplePages.large(), Assets.NONE, List.of(), SamplePages.DAY);
        assertEquals(List.of(), VeraPdf.broken(pdf, flavour));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void aJustifiedStyleInSansConforms(String flavour) {
        Style style = new Style(
                "Arial",
                "Arial",
                11,
                1.3,
                14,
                12,
                11,
                8,
                new Style.Margins(30, 25, 25, 25),
                true,
                Map.of(),
                "777777",
                "decimal");
        Page page = new Page(
                SamplePages.minutes().language(),
                "Titull me <shenja> & të tjera",
                "Prefekti \"i\" Qarkut",
                "Titull \"i\" \\ shkurtër",
                "",
                "",
                "{page}/{pages}",
                SamplePages.minutes().body(),
                style);
        byte[] pdf = PdfWriter.write(page, SamplePages.assets(), List.of(), SamplePages.DAY);
        assertEquals(List.of(), VeraPdf.broken(pdf, flavour));
    }

    /** The witness sees: a file that only calls itself conforming is found out. */
    @Test
    void theValidatorFindsWhatIsBroken() {
        byte[] pdf = PdfWriter.write(SamplePages.page("<p>Fjalë</p>"), Assets.NONE, List.of(), SamplePages.DAY);
        byte[] spoilt = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(VeraPdf.broken(spoilt, "ua1").isEmpty());
    }
}
