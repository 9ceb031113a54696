package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import al.krat.writer.DocxText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Footnotes are Word's own: it counts them, and they stay on their page. */
class NotesTest {
    private static final byte[] DOCX = DocxWriter.write(
            DocxSample.page(
                    "<p>Një<span class=\"footnote\">Shënim i <em>parë</em>, <a href=\"https://example.org/\">faqja</a>.</span> dy.</p>"
                            + "<ul><li>tre<span class=\"footnote\" lang=\"en\">Second.</span></li></ul>"),
            DocxSample.meta());

    @Test
    void areCountedAndRead() {
        assertEquals(List.of(), DocxRules.broken(DOCX));
        assertEquals("Një1 dy. • tre2 1 Shënim i parë, faqja. 2 Second.", DocxText.of(DOCX));
        assertEquals(List.of("1", "2"), DocxParts.find(DOCX, "word/document.xml", "//w:footnoteReference/@w:id"));
        assertEquals(List.of("-1", "0", "1", "2"), DocxParts.find(DOCX, "word/footnotes.xml", "//w:footnote/@w:id"));
        assertEquals(List.of("-1", "0"), DocxParts.find(DOCX, "word/settings.xml", "//w:footnotePr/w:footnote/@w:id"));
    }

    @Test
    void haveStylesLanguagesAndLinksOfTheirOwn() {
        assertEquals(
                List.of("FootnoteText", "FootnoteText"),
                DocxParts.find(DOCX, "word/footnotes.xml", "//w:pStyle/@w:val"));
        assertEquals(List.of("en-GB"), DocxParts.find(DOCX, "word/footnotes.xml", "//w:lang/@w:val"));
        assertEquals(
                List.of("https://example.org/"),
                DocxParts.find(DOCX, "word/_rels/footnotes.xml.rels", "//p:Relationship/@Target"));
        assertEquals(
                List.of(),
                DocxParts.find(DOCX, "word/_rels/document.xml.rels", "//p:Relationship[@TargetMode]/@Target"));
    }

    @Test
    void aDocumentWithoutThemHasNoPart() {
        assertFalse(DocxParts.of(DocxSample.docx()).containsKey("word/footnotes.xml"));
    }
}
