package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.writer.DocxParts;
import al.krat.writer.DocxText;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    @Test
    void saysThePageWordForWord() {
        assertEquals(PageText.of(DocxSample.page().body()), DocxText.of(DocxSample.docx()));
    }

    @Test
    void saysALongPageWordForWord() {
        byte[] docx = DocxWriter.write(DocxSample.large(), DocxSample.meta());
        assertEquals(PageText.of(DocxSample.large().body()), DocxText.of(docx));
    }

    @Test
    void saysAnOddPageWordForWord() {
        byte[] docx = DocxWriter.write(DocxSample.odd(), DocxSample.meta());
        assertEquals(PageText.of(DocxSample.odd().body()), DocxText.of(docx));
    }

    @Test
    void poiReadsIt() throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(DocxSample.docx()));
                var text = new XWPFWordExtractor(document)) {
            assertEquals(
                    2,
                    document.getTables().stream()
                            .filter(table -> table.getStyleID().equals("KratTable"))
                            .count());
            assertTrue(text.getText().contains("Drejtoria Vendore e Policisë: Gjatë periudhës janar–qershor 2019"));
            assertEquals(2, document.getAllPictures().size());
        }
    }

    @Test
    void docx4jReadsIt() throws Exception {
        var document = WordprocessingMLPackage.load(new ByteArrayInputStream(DocxSample.docx()));
        var text = new StringWriter();
        TextUtils.extractText(document.getMainDocumentPart().getJaxbElement(), text);
        assertTrue(text.toString().contains("Mbledhja u mbyll në orën 12:15."));
        assertEquals(
                "Times New Roman",
                document.getMainDocumentPart()
                        .getStyleDefinitionsPart()
                        .getJaxbElement()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getRFonts()
                        .getAscii());
    }

    @Test
    void anEmptyPageIsADocument() {
        assertEquals("", DocxText.of(DocxWriter.write(DocxSample.page(""), DocxSample.meta())));
    }

    @Test
    void aPictureThatWasNotGivenIsMisuse() {
        var page = DocxSample.page("<p><img src=\"other.png\" alt=\"\"/></p>");
        var refused = assertThrows(IllegalArgumentException.class, () -> DocxWriter.write(page, DocxSample.meta()));
        assertEquals("picture not given: other.png", refused.getMessage());
    }

    @Test
    void aJustifiedLineThatSomebodyEndsIsNotStretched() {
        assertEquals(
                1,
                DocxParts.find(DocxSample.docx(), "word/settings.xml", "//w:compat/w:doNotExpandShiftReturn")
                        .size());
    }
}
