package al.krat.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import al.krat.picture.Picture;
import al.krat.template.Node;
import al.krat.writer.Blanks.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriterPartsTest {

    private static List<Long> widths(String table) {
        Node.Element body = Xhtml.body("<table>" + table + "</table>");
        return Columns.widths(body.elements().get(0), 165).stream()
                .map(Math::round)
                .toList();
    }

    @Test
    void knownColumnsKeepTheirWidthAndTheOthersShareTheRest() {
        assertEquals(
                List.of(6L, 51L, 25L, 18L),
                widths("<colgroup><col class=\"nr\"/><col class=\"wide\"/><col/><col class=\"narrow\"/></colgroup>"));
        assertEquals(List.of(25L, 75L), widths("<colgroup><col class=\"nr\"/><col class=\"narrow\"/></colgroup>"));
    }

    @Test
    void withoutAColgroupAllColumnsAreEqual() {
        assertEquals(
                List.of(33L, 33L, 33L),
                widths("<tbody><tr><td colspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></tbody>"));
        assertEquals(List.of(100L), widths("<tbody><tr><td colspan=\"x\">a</td></tr></tbody>"));
    }

    @Test
    void blanksAreTheUnderscoresOfATextFromThreeOn() {
        assertEquals(
                List.of(new Part("Nr. ", false), new Part("____", true), new Part(" Prot.", false)),
                Blanks.parts("Nr. ____ Prot."));
        assertEquals(List.of(new Part("___", true)), Blanks.parts("___"));
        assertEquals(List.of(new Part("a_b__c", false)), Blanks.parts("a_b__c"));
        assertEquals(
                List.of(new Part("__a", false), new Part("_____", true), new Part("b_", false)),
                Blanks.parts("__a_____b_"));
    }

    @Test
    void picturesAreKnownByTheirBytes() {
        Assets assets = SamplePages.assets();
        Picture png = assets.picture("emblem.png");
        assertEquals(List.of(240, 300, 0), List.of(png.width(), png.height(), png.components()));
        assertEquals("image/png", png.kind().mediaType());
        Picture jpeg = assets.picture("chart.jpg");
        assertEquals(List.of(480, 160, 3), List.of(jpeg.width(), jpeg.height(), jpeg.components()));
        assertEquals("image/jpeg", jpeg.kind().mediaType());
        assertThrows(IllegalArgumentException.class, () -> assets.picture("tjeter.png"));
    }
}
