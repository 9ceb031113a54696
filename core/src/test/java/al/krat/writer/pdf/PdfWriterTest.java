package al.krat.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.Page;
import al.krat.writer.Assets;
import al.krat.writer.PageText;
import al.krat.writer.PdfText;
import al.krat.writer.SamplePages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfWriterTest {
    private static final EmbeddedFile SOURCE = new EmbeddedFile(
            "procesverbali.yaml",
            "application/yaml",
            "Të dhënat e procesverbalit",
            EmbeddedFile.Relationship.SOURCE,
            "id: DR-KRAT-M-2019-03\n".getBytes(StandardCharsets.UTF_8));

    private static byte[] minutes() {
        return PdfWriter.write(SamplePages.minutes(), SamplePages.assets(), List.of(SOURCE), SamplePages.DAY);
    }

    @Test
    void thePagesWordsAreReadInOrderAndOnce() {
        assertEquals(PageText.of(SamplePages.minutes()), PdfText.of(minutes()));
    }

    @Test
    void wordsAreWholeWhereLinesAndPagesBreak() {
        Page page = SamplePages.large();
        assertEquals(PageText.of(page), PdfText.of(PdfWriter.write(page, Assets.NONE, List.of(), SamplePages.DAY)));
    }

    @Test
    void runningLinesAreOnThePaperAndNotInTheText() throws IOException {
        byte[] pdf = minutes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String first = words(document, 1);
            String second = words(document, 2);
            int pages = document.getNumberOfPages();
            assertTrue(pages >= 5, () -> pages + " pages");
            assertFalse(first.contains("Procesverbal, KRAT Durrës"));
            assertTrue(second.contains("Procesverbal, KRAT Durrës"));
            assertTrue(first.contains("faqja 1 nga " + pages) && second.contains("faqja 2 nga " + pages));
            assertTrue(first.contains("PROJEKT") && second.contains("PROJEKT"));
            assertTrue(second.contains("Për përdorim të brendshëm"));
        }
        String body = PdfText.of(pdf);
        assertFalse(body.contains("faqja"));
        assertFalse(body.contains("PROJEKT"));
        assertFalse(body.contains("Për përdorim të brendshëm"));
    }

    @Test
    void aTablesHeadIsPrintedOnEachPageAndSaidOnce() throws IOException {
        byte[] pdf = minutes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(words(document, 1).contains("Përfaqësuesi Gjendja"));
            assertTrue(words(document, 2).contains("Përfaqësuesi Gjendja"));
        }
        String body = PdfText.of(pdf);
        assertEquals(body.indexOf("Përfaqësuesi Gjendja"), body.lastIndexOf("Përfaqësuesi Gjendja"));
    }

    @Test
    void whatIsWideStandsOnASheetThatLies() throws IOException {
        String table = "<table class=\"wide\"><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>"
                + "<tbody><tr><td>c<span class=\"footnote\">Shënim.</span></td><td>d</td></tr></tbody></table>";
        byte[] pdf = PdfWriter.write(
                SamplePages.page("<main><p>para</p>" + table + "<p>pas</p></main>"),
                Assets.NONE,
                List.of(),
                SamplePages.DAY);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> widths = new ArrayList<>();
            document.getPages()
                    .forEach(page -> widths.add(Math.round(page.getMediaBox().getWidth())));
            assertEquals(List.of(595, 842, 595), widths);
            assertTrue(words(document, 2).contains("1 Shënim."), words(document, 2));
        }
        assertEquals("para a b c1 d pas 1 Shënim.", PdfText.of(pdf));
    }

    @Test
    void bookmarksFollowTheHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(minutes())) {
            List<String> lines = new ArrayList<>();
            outline(document.getDocumentCatalog().getDocumentOutline(), "", lines);
            assertEquals(
                    List.of(
                            "PROCESVERBAL",
                            "  I. Baza ligjore",
                            "  II. Pjesëmarrja",
                            "  III. Rendi i ditës",
                            "  IV. Zhvillimi i mbledhjes",
                            "    1. Zbatimi i detyrave të mbledhjes së kaluar",
                            "    2. Masat për sezonin turistik",
                            "      Shpërndarja e detyrave",
                            "  V. Treguesit",
                            "  VI. Lidhje"),
                    lines);
        }
    }

    @Test
    void theSourceIsEmbeddedAndAssociated() throws IOException {
        try (PDDocument document = Loader.loadPDF(minutes())) {
            var catalog = document.getDocumentCatalog();
            PDComplexFileSpecification file = Objects.requireNonNull(
                    catalog.getNames().getEmbeddedFiles().getNames().get("procesverbali.yaml"));
            assertEquals(
                    new String(SOURCE.content(), StandardCharsets.UTF_8),
                    new String(file.getEmbeddedFileUnicode().toByteArray(), StandardCharsets.UTF_8));
            assertEquals("application/yaml", file.getEmbeddedFile().getSubtype());
            assertEquals("Të dhënat e procesverbalit", file.getFileDescription());
            COSArray associated = catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertEquals(1, associated.size());
            assertEquals("Source", ((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"));
        }
    }

    @Test
    void titleAuthorLanguageAndDaySayTheSameEverywhere() throws IOException {
        try (PDDocument document = Loader.loadPDF(minutes())) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertEquals("Procesverbal i mbledhjes së KRAT Durrës, 28.06.2019", information.getTitle());
            assertEquals("Prefekti i Qarkut Durrës", information.getAuthor());
            assertEquals(
                    "D:20190628000000Z",
                    information.getCOSObject().getString(COSName.CREATION_DATE).replace("+00'00'", "Z"));
            var catalog = document.getDocumentCatalog();
            assertEquals("sq-AL", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("Procesverbal i mbledhjes së KRAT Durrës, 28.06.2019</rdf:li>"));
            assertTrue(xmp.contains("<rdf:li>Prefekti i Qarkut Durrës</rdf:li>"));
            assertTrue(xmp.contains("<rdf:li>sq-AL</rdf:li>"));
            assertTrue(xmp.contains("<xmp:CreateDate>2019-06-28T00:00:00Z</xmp:CreateDate>"));
        }
    }

    @Test
    void onlyOurFontsAreUsedAndAllAreEmbedded() throws IOException {
        var names = new TreeSet<String>();
        try (PDDocument document = Loader.loadPDF(minutes())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded());
                    names.add(font.getName().substring(7));
                }
            }
        }
        assertEquals(
                List.of(
                        "LiberationSerif",
                        "LiberationSerif-Bold",
                        "LiberationSerif-BoldItalic",
                        "LiberationSerif-Italic"),
                List.copyOf(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@media (prefers-color-scheme: dark) { p { display: none } } | Teksti",
                "@media screen and (max-width: 30rem) { p { display: none } } | Teksti",
                "@supports (display: grid) { p { display: none } } | Teksti",
                "p { color: var(--a); width: calc(100% - 1px) } | Teksti",
                "} p { | Teksti",
                "@media print { p { display: none } } | ''",
                "p { display: none } | ''"
            })
    void ofAPacksSheetPaperTakesWhatIsForPaper(String css, String words) {
        var assets = new Assets(css, Map.of());
        byte[] pdf = PdfWriter.write(SamplePages.page("<p>Teksti</p>"), assets, List.of(), SamplePages.DAY);
        assertEquals(words, PdfText.of(pdf));
    }

    private static String words(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return PdfText.collapsed(stripper.getText(document));
    }

    private static void outline(PDOutlineNode node, String indent, List<String> lines) {
        for (PDOutlineItem item : node.children()) {
            lines.add(indent + item.getTitle());
            outline(item, indent + "  ", lines);
        }
    }
}
