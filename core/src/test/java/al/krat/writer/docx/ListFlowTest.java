package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.writer.DocxParts;
import al.krat.writer.DocxText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListFlowTest {

    @Test
    void everyListCountsFromOne() {
        byte[] docx = write("<ol><li>a</li><li>b</li></ol><p>p</p><ol><li>c</li></ol>");
        assertEquals("1. a 2. b p 1. c", DocxText.of(docx));
    }

    @Test
    void aListWithinAnItemStartsAnewInEach() {
        byte[] docx = write("<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d<ol><li>e</li></ol></li><li>f</li></ol>");
        assertEquals("1. a 1. b 2. c 2. d 1. e 3. f", DocxText.of(docx));
        assertEquals(
                List.of("0", "1", "1", "0", "1", "0"), DocxParts.find(docx, "word/document.xml", "//w:ilvl/@w:val"));
    }

    @Test
    void albanianLettersAreText() {
        byte[] docx = write("<ol class=\"alpha\">" + "<li>x</li>".repeat(11) + "</ol>");
        assertEquals("a) x b) x c) x ç) x d) x dh) x e) x ë) x f) x g) x gj) x", DocxText.of(docx));
        assertEquals(
                11,
                DocxParts.find(docx, "word/document.xml", "//w:p/w:r[2]/w:tab").size());
    }

    @Test
    void anItemMayHoldParagraphs() {
        byte[] docx = write("<ul><li><p>a</p><p>b</p><ul><li><p>c</p><p>d</p></li></ul></li></ul>");
        assertEquals(List.of("ListParagraph", "ListContinue", "ListParagraph", "ListContinue2"), styles(docx));
        assertEquals("• a b • c d", DocxText.of(docx));
    }

    @Test
    void aListInABlockKeepsItsRule() {
        byte[] docx = write("<div class=\"decision\"><p>p</p><ol><li>a</li></ol></div>");
        assertEquals(List.of("Decision", "Decision"), styles(docx));
        assertEquals("p 1. a", DocxText.of(docx));
    }

    @Test
    void aLineThatAnnouncesAListStaysWithIt() {
        byte[] docx = write("<p>a:</p><ul><li>b</li></ul><p>c.</p><ul><li>d</li></ul>");
        assertEquals(List.of("a:"), DocxParts.find(docx, "word/document.xml", "//w:p[w:pPr/w:keepNext]"));
    }

    private static byte[] write(String inner) {
        return DocxWriter.write(DocxSample.page(inner), DocxSample.meta());
    }

    private static List<String> styles(byte[] docx) {
        return DocxParts.find(docx, "word/document.xml", "//w:pStyle/@w:val");
    }
}
