package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.writer.DocxParts;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static final String SIGNATURE =
            "<div class=\"signature\"><p class=\"label\">L</p><p class=\"name\">N</p></div>";

    @Test
    void signaturesStayWithTheParagraphBefore() {
        byte[] docx =
                write("<p>a</p><section><p>b</p></section><div class=\"signatures\">" + SIGNATURE.repeat(3) + "</div>");
        assertEquals(List.of("b"), find(docx, "//w:body/w:p[w:pPr/w:keepNext]"));
        assertEquals(List.of("L", "N", "L", "N", "L"), find(docx, "//w:tc/w:p[w:pPr/w:keepNext]"));
        assertEquals(2, find(docx, "//w:tr[w:trPr/w:cantSplit]").size());
        assertEquals(List.of("LN", "LN", "LN", ""), find(docx, "//w:tc"));
    }

    @Test
    void signaturesStayWithTheLastRowOfATable() {
        byte[] docx = write("<table><tr><td>a</td></tr><tr><td>b</td></tr></table><div class=\"signatures\">"
                + SIGNATURE + "</div>");
        assertEquals(List.of("b"), find(docx, "//w:tbl[1]//w:p[w:pPr/w:keepNext]"));
        assertEquals(
                1,
                find(docx, "//w:body/w:p[w:pPr/w:keepNext and w:pPr/w:pStyle/@w:val='TableGap']")
                        .size());
    }

    @Test
    void tablesDoNotTouchAndTheBodyEndsInAParagraph() {
        byte[] docx = write("<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>");
        assertEquals(
                List.of("TableGap", "TableGap"),
                find(docx, "//w:body/w:p[preceding-sibling::*[1][self::w:tbl]]//@w:val"));
    }

    @Test
    void aParagraphAfterATableAsksForRoomAndAHeadingHasItsOwn() {
        byte[] docx = write("<table><tr><td>a</td></tr></table><p>b</p><table><tr><td>c</td></tr></table><h2>d</h2>");
        assertEquals(List.of("b"), find(docx, "//w:p[w:pPr/w:spacing]"));
    }

    @Test
    void aBlockThatStandsOutStaysTogether() {
        byte[] docx = write("<div class=\"decision\"><p>a</p><p>b</p><p>c</p></div><p>d</p>");
        assertEquals(List.of("a", "b"), find(docx, "//w:p[w:pPr/w:keepNext]"));
    }

    @Test
    void equalRulesDoNotJoin() {
        String block = "<div class=\"commitment\"><p>x</p><p>y</p></div>";
        byte[] docx = write(block + block + block);
        assertEquals(List.of("x", "y"), find(docx, "//w:p[w:pPr/w:ind]"));
        assertEquals(List.of(), find(write(block + "<p>between</p>" + block), "//w:p[w:pPr/w:ind]"));
    }

    private static byte[] write(String inner) {
        return DocxWriter.write(DocxSample.page(inner), DocxSample.meta());
    }

    private static List<String> find(byte[] docx, String path) {
        return DocxParts.find(docx, "word/document.xml", path);
    }
}
