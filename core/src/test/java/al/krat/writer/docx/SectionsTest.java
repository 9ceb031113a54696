package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import al.krat.writer.DocxText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wide stands on sheets that lie, and nothing else does. */
class SectionsTest {
    private static final String TABLE =
            "<table class=\"wide\"><caption>Titull</caption><tbody><tr><td>a</td><td>b</td></tr></tbody></table>";

    @Test
    void aWideTableTurnsTheSheetAndBackAgain() {
        byte[] docx = write("<p>para</p>" + TABLE + "<p>pas</p>");
        assertEquals(List.of("11906", "16838", "11906"), find(docx, "//w:pgSz/@w:w"));
        assertEquals(List.of("landscape"), find(docx, "//w:pgSz/@w:orient"));
        // bound at the left upright, at the top lying
        assertEquals(List.of("1134", "1417", "1134"), find(docx, "//w:pgMar/@w:top"));
        assertEquals(List.of("para"), find(docx, "//w:p[w:pPr/w:sectPr][1]"));
        assertEquals("14457", find(docx, "//w:tblW/@w:w").get(0));
        assertEquals("para Titull a b pas", DocxText.of(docx));
        assertEquals(List.of(), DocxRules.broken(docx));
    }

    @Test
    void onlyTheFirstPageOfAllHasRunningLinesOfItsOwn() {
        byte[] docx = write("<p>para</p>" + TABLE + "<p>pas</p>");
        assertEquals(1, find(docx, "//w:sectPr[1]/w:titlePg").size());
        assertEquals(
                List.of("default", "first", "default", "first", "default", "default", "default", "default"),
                find(docx, "//w:headerReference/@w:type | //w:footerReference/@w:type"));
        assertEquals(List.of("9355", "14457"), DocxParts.find(docx, "word/header3.xml", "//w:tab/@w:pos"));
        assertEquals(List.of("clear", "right"), DocxParts.find(docx, "word/header3.xml", "//w:tab/@w:val"));
    }

    @Test
    void wideThingsThatFollowEachOtherShareTheirSheets() {
        byte[] docx = write("<p>para</p>" + TABLE
                + "<section class=\"wide\" id=\"x\"><h2>Pjesë</h2><p>fjalë</p></section><p>pas</p>");
        assertEquals(List.of("11906", "16838", "11906"), find(docx, "//w:pgSz/@w:w"));
        assertEquals(List.of("x"), find(docx, "//w:p[.='Pjesë']/w:bookmarkStart/@w:name"));
    }

    @Test
    void noSheetStaysEmpty() {
        assertEquals(List.of("16838"), find(write(TABLE), "//w:pgSz/@w:w"));
        assertEquals(List.of("11906", "16838"), find(write("<p>para</p>" + TABLE), "//w:pgSz/@w:w"));
        assertEquals(
                List.of("11906"), find(write("<p>a</p><section class=\"wide\"></section><p>b</p>"), "//w:pgSz/@w:w"));
        assertEquals(1, find(write(TABLE + "<p>pas</p>"), "//w:titlePg").size());
    }

    @Test
    void aSectionEndsInAParagraph() {
        String plain = TABLE.replace(" class=\"wide\"", "");
        byte[] docx = write(plain + TABLE + plain);
        assertEquals(List.of("TableGap", "TableGap"), find(docx, "//w:p[w:pPr/w:sectPr]/w:pPr/w:pStyle/@w:val"));
        assertEquals(List.of(), DocxRules.broken(docx));
    }

    @Test
    void withinABlockNothingTurns() {
        byte[] docx = write("<div class=\"decision\"><section class=\"wide\"><p>a</p></section></div>");
        assertEquals(List.of("11906"), find(docx, "//w:pgSz/@w:w"));
    }

    private static byte[] write(String inner) {
        return DocxWriter.write(DocxSample.page(inner), DocxSample.meta());
    }

    private static List<String> find(byte[] docx, String path) {
        return DocxParts.find(docx, "word/document.xml", path);
    }
}
