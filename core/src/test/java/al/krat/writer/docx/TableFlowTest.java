package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.writer.DocxParts;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFlowTest {
    private static final int ROOM = Units.twips(165);

    @Test
    void knownColumnsHaveTheirWidthAndTheOthersShareTheRest() {
        List<Integer> widths = Columns.widths(List.of("nr", "wide", "", "date", "narrow"), 5, ROOM);
        assertEquals(Units.twips(10), widths.get(0), 1);
        assertEquals(Units.twips(24), widths.get(3), 1);
        assertEquals(Units.twips(30), widths.get(4), 1);
        assertEquals(widths.get(2) * 2, widths.get(1), 2);
        assertEquals(ROOM, widths.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void widthsAlwaysFillTheRoom() {
        for (List<String> classes : List.of(
                List.<String>of(),
                List.of("nr"),
                List.of("nr", "date"),
                java.util.Collections.nCopies(9, "narrow"),
                java.util.Collections.nCopies(8, "narrow"))) {
            for (int count : new int[] {9, 1, 63}) {
                List<Integer> widths = Columns.widths(classes, count, ROOM);
                assertEquals(count, widths.size());
                assertEquals(ROOM, widths.stream().mapToInt(Integer::intValue).sum());
                assertEquals(0, widths.stream().filter(width -> width <= 0).count());
            }
        }
    }

    @Test
    void anUnfitSpanIsOne() {
        for (String colspan : List.of("", "0", "x", "-1", "100", "1e1")) {
            assertEquals(1, Columns.span(colspan), colspan);
        }
        assertEquals(1, Columns.span(null));
        assertEquals(12, Columns.span("12"));
        assertEquals(63, Columns.span("99"));
    }

    @Test
    void theGridCountsSpansAndShortRowsAreFilled() {
        byte[] docx = write("<tr><td colspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr>");
        assertEquals(3, find(docx, "//w:gridCol").size());
        assertEquals(List.of("2", "2"), find(docx, "//w:gridSpan/@w:val"));
        assertEquals(List.of("a", "b", "c", ""), find(docx, "//w:tc"));
    }

    @Test
    void numbersAndDatesEndAtTheRight() {
        byte[] docx = write("<tr><td class=\"num\">1</td><td class=\"date\">2</td><td>3</td></tr>");
        assertEquals(List.of("TableNumber", "TableNumber", "TableText"), find(docx, "//w:tc//w:pStyle/@w:val"));
    }

    @Test
    void aHeadIsRepeatedAndFollowsItsColumn() {
        byte[] docx = DocxWriter.write(
                DocxSample.page("<table><colgroup><col class=\"date\"/><col/><col/></colgroup><thead><tr><th>a</th>"
                        + "<th class=\"num\">b</th><th>c <strong>d</strong></th></tr></thead><tbody><tr><td>1</td></tr>"
                        + "</tbody></table>"),
                DocxSample.meta());
        assertEquals(List.of("abc d"), find(docx, "//w:tr[w:trPr/w:tblHeader]"));
        assertEquals(
                List.of("TableHeadNumber", "TableHeadNumber", "TableHead"),
                find(docx, "//w:tr[w:trPr/w:tblHeader]//w:pStyle/@w:val"));
        assertEquals(List.of(), find(docx, "//w:rStyle")); // bold within bold would cancel out
        assertEquals(List.of("0620"), find(docx, "//w:tblLook/@w:val"));
    }

    @Test
    void aTotalAndARowHeadAreStrong() {
        byte[] docx = write("<tr><th scope=\"row\">a</th><td>b</td></tr><tr class=\"total\"><td>c</td><td>d</td></tr>");
        assertEquals(List.of("a", "c", "d"), find(docx, "//w:r[w:rPr/w:rStyle/@w:val='Strong']"));
        assertEquals(List.of("1"), find(docx, "//w:tblLook/@w:lastRow"));
    }

    @Test
    void theCaptionStandsAbove() {
        byte[] docx = write("<caption>Titulli</caption><tr><td>a</td></tr>");
        assertEquals(List.of("Titulli"), find(docx, "//w:body/w:p[following-sibling::*[1][self::w:tbl]]"));
    }

    private static byte[] write(String inner) {
        return DocxWriter.write(DocxSample.page("<table>" + inner + "</table>"), DocxSample.meta());
    }

    private static List<String> find(byte[] docx, String path) {
        return DocxParts.find(docx, "word/document.xml", path);
    }
}
