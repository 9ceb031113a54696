package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.Style;
import al.krat.writer.DocxParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;

/** What a reader of the file finds in Word: named styles, language, repeated heads, fields, properties. */
class DocxStylesTest {
    private static final byte[] DOCX = DocxSample.docx();

    @Test
    void paragraphsHaveNamedStyles() throws Exception {
        try (XWPFDocument document = open(DOCX)) {
            assertEquals("Title", styleOf(document, "PROCESVERBAL"));
            assertEquals("Subtitle", styleOf(document, "i mbledhjes së"));
            assertEquals("LetterheadState", styleOf(document, "REPUBLIKA"));
            assertEquals("LetterheadInstitution", styleOf(document, "PREFEKTI"));
            assertEquals("LetterheadCommittee", styleOf(document, "Komiteti Rajonal"));
            assertEquals("SidesLine", styleOf(document, "Nr. ____"));
            assertEquals("Lead", styleOf(document, "Sot, ditën"));
            assertEquals("Heading2", styleOf(document, "Pjesëmarrja"));
            assertEquals("Heading3", styleOf(document, "Figurat e periudhës"));
            assertEquals("Normal", styleOf(document, "Në mbledhje"));
            assertEquals("Caption", styleOf(document, "Anëtarët"));
            assertEquals("ListParagraph", styleOf(document, "Masat për sezonin turistik 2019."));
            assertEquals("ListContinue", styleOf(document, "Relaton"));
            assertEquals("Speech", styleOf(document, "Bashkëpunimi"));
            assertEquals("Decision", styleOf(document, "VENDIM"));
            assertEquals("Recommendation", styleOf(document, "REKOMANDIM"));
            assertEquals("Commitment", styleOf(document, "ANGAZHIM"));
            assertEquals("Note", styleOf(document, "Të dhënat janë"));
        }
    }

    @Test
    void everyStyleThatIsUsedIsDefined() {
        var defined = new HashSet<>(DocxParts.find(DOCX, "word/styles.xml", "//w:style/@w:styleId"));
        for (String part : List.of("word/document.xml", "word/header1.xml", "word/footer1.xml")) {
            var used = DocxParts.find(DOCX, part, "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val");
            assertFalse(used.isEmpty());
            assertTrue(defined.containsAll(used), () -> used + " of " + defined);
        }
        var refer = DocxParts.find(DOCX, "word/styles.xml", "//w:basedOn/@w:val | //w:next/@w:val");
        assertTrue(defined.containsAll(refer), () -> refer + " of " + defined);
    }

    @Test
    void nothingIsFormattedByHand() {
        String direct =
                "//w:jc | //w:rFonts | //w:sz | //w:color | //w:pBdr | //w:tcBorders | //w:shd | //w:tabs | //w:b";
        assertEquals(List.of(), DocxParts.find(DOCX, "word/document.xml", direct));
    }

    @Test
    void theLanguageIsSaid() {
        assertEquals(
                List.of("sq-AL"),
                DocxParts.find(DOCX, "word/styles.xml", "//w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val"));
        assertEquals(
                List.of("case management"),
                DocxParts.find(DOCX, "word/document.xml", "//w:r[w:rPr/w:lang/@w:val='en-GB']/w:t"));
        assertEquals(List.of("sq-AL"), DocxParts.find(DOCX, "word/settings.xml", "//w:themeFontLang/@w:val"));
    }

    @Test
    void headsAreRepeatedAndRowsNotSplit() throws Exception {
        try (XWPFDocument document = open(DOCX)) {
            for (XWPFTable table : document.getTables()) {
                assertEquals(
                        table.getStyleID().equals("KratTable"), table.getRow(0).isRepeatHeader());
                assertFalse(table.getRow(1).isRepeatHeader());
                assertTrue(table.getRows().stream().noneMatch(row -> row.isCantSplitRow() == false));
            }
        }
    }

    @Test
    void runningLinesAreFields() {
        for (String footer : List.of("word/footer1.xml", "word/footer2.xml")) {
            assertEquals(List.of(" PAGE ", " NUMPAGES "), DocxParts.find(DOCX, footer, "//w:instrText"));
            assertEquals(
                    "DR-KRAT-M-2019-03 · Për përdorim të brendshëm faqja 1 nga 1",
                    String.join("", DocxParts.find(DOCX, footer, "//w:t | //w:tab"))
                            .replace("brendshëm", "brendshëm "));
        }
        assertEquals(
                List.of("Procesverbal · KRAT Durrës · 28.06.2019", "PROJEKT"),
                DocxParts.find(DOCX, "word/header1.xml", "//w:t"));
        assertEquals(List.of("PROJEKT"), DocxParts.find(DOCX, "word/header2.xml", "//w:t"));
        assertEquals(
                List.of("default", "first", "default", "first"),
                DocxParts.find(DOCX, "word/document.xml", "//w:sectPr/*/@w:type"));
        assertEquals(
                1,
                DocxParts.find(DOCX, "word/document.xml", "//w:sectPr/w:titlePg")
                        .size());
    }

    @Test
    void thePropertiesNameTheBodyAndTheDay() throws Exception {
        try (XWPFDocument document = open(DOCX)) {
            var core = document.getProperties().getCoreProperties();
            assertEquals("Procesverbal i mbledhjes së KRAT Durrës, 28.06.2019", core.getTitle());
            assertEquals("Prefekti i Qarkut Durrës", core.getCreator());
            assertEquals(
                    Instant.parse("2019-06-28T12:00:00Z"), core.getCreated().toInstant());
            assertEquals(
                    Instant.parse("2019-06-28T12:00:00Z"), core.getModified().toInstant());
            assertEquals(null, core.getLastModifiedByUser());
        }
    }

    @Test
    void docx4jSeesTheSameProperties() throws Exception {
        var core = WordprocessingMLPackage.load(new ByteArrayInputStream(DOCX))
                .getDocPropsCorePart()
                .getJaxbElement();
        assertEquals(List.of("Prefekti i Qarkut Durrës"), core.getCreator().getContent());
        assertEquals("sq-AL", core.getLanguage().getContent().get(0));
    }

    @Test
    void theSheetFollowsTheMargins() {
        assertEquals(
                List.of("11906", "16838", "1134", "1134", "1247", "1417"),
                List.of("pgSz/@w:w", "pgSz/@w:h", "pgMar/@w:top", "pgMar/@w:right", "pgMar/@w:bottom", "pgMar/@w:left")
                        .stream()
                        .map(path -> DocxParts.find(DOCX, "word/document.xml", "//w:" + path)
                                .get(0))
                        .toList());
    }

    @Test
    void theTokensOfThePackAreFollowed() {
        var style = new Style(
                "Cambria",
                "Calibri",
                11,
                1.5,
                16,
                14,
                12,
                8,
                new Style.Margins(30, 30, 20, 20),
                true,
                Map.of("decision", "112233"),
                "444444",
                "decimal");
        byte[] docx = DocxWriter.write(DocxSample.page(DocxSample.page().body(), style), DocxSample.meta());
        assertEquals(List.of("22"), DocxParts.find(docx, "word/styles.xml", "//w:docDefaults//w:sz/@w:val"));
        assertEquals(List.of("Cambria"), DocxParts.find(docx, "word/styles.xml", "//w:docDefaults//w:rFonts/@w:ascii"));
        String normal = "//w:style[@w:styleId='Normal']/w:pPr";
        assertEquals(List.of("360"), DocxParts.find(docx, "word/styles.xml", normal + "/w:spacing/@w:line"));
        assertEquals(List.of("both"), DocxParts.find(docx, "word/styles.xml", normal + "/w:jc/@w:val"));
        assertEquals(
                List.of("112233"),
                DocxParts.find(docx, "word/styles.xml", "//w:style[@w:styleId='Decision']//w:left/@w:color"));
        assertEquals(
                List.of("8504"),
                DocxParts.find(docx, "word/styles.xml", "//w:style[@w:styleId='Footer']//w:tab/@w:pos"));
    }

    @Test
    void aColourThatIsNoneIsMisuse() {
        Style d = Style.DEFAULT;
        var style = new Style(
                d.serif(), d.sans(), 12, 1.15, 15, 13, 12, 9, d.marginsMm(), false, d.accent(), "#555555", "roman");
        var page = DocxSample.page(DocxSample.page().body(), style);
        assertThrows(IllegalArgumentException.class, () -> DocxWriter.write(page, DocxSample.meta()));
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String styleOf(XWPFDocument document, String beginning) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .map(XWPFParagraph::getStyle)
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning));
    }
}
