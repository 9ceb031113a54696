package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.picture.Picture;
import al.krat.writer.DocxParts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void densityAndRoomGiveTheSize() {
        Picture png = DocxSample.picture("png", 400, 200);
        var fine = new Picture(png.kind(), 400, 200, 0, 10, png.bytes());
        assertEquals(new PictureSize(Units.emu(40), Units.emu(20)), PictureSize.within(fine, 165, 160));
        assertEquals(new PictureSize(Units.emu(10), Units.emu(5)), PictureSize.within(fine, 10, 160));
        assertEquals(new PictureSize(Units.emu(20), Units.emu(10)), PictureSize.high(fine, 10));
    }

    @Test
    void aPictureIsCarriedOnceAndSaysWhatItShows() {
        var page = DocxSample.page("<p><img src=\"a\" alt=\"Stema &lt;1&gt;\"/> <img src=\"a\" alt=\"\"/></p>");
        byte[] docx = DocxWriter.write(
                page,
                new DocxMeta(
                        DocxSample.DAY,
                        Map.of("a", DocxSample.picture("jpeg", 9, 9), "unused", DocxSample.picture("png", 1, 1))));
        String drawing = "//w:drawing/wp:inline/wp:docPr/@";
        assertEquals(List.of("Stema <1>", ""), DocxParts.find(docx, "word/document.xml", drawing + "descr"));
        assertEquals(List.of("1", "2"), DocxParts.find(docx, "word/document.xml", drawing + "id"));
        assertEquals(
                List.of("word/media/image1.jpeg"),
                DocxParts.of(docx).keySet().stream()
                        .filter(name -> name.contains("media"))
                        .toList());
    }
}
