package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.writer.DocxParts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final byte[] SECRET = "Exif kamera e Mirës".getBytes(StandardCharsets.UTF_8);

    @Test
    void aPngKeepsItsPixelsOnly() throws Exception {
        byte[] clean = DocxSample.picture("png", 40, 20);
        byte[] marked = insert(clean, 33, chunk("tEXt", SECRET)); // after signature and IHDR
        Picture picture = Picture.of(insert(marked, marked.length, SECRET)).orElseThrow();
        assertEquals(40, picture.width());
        assertEquals(20, picture.height());
        assertFalse(contains(picture.content(), SECRET));
        var read = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertEquals(ImageIO.read(new ByteArrayInputStream(clean)).getRGB(10, 10), read.getRGB(10, 10));
    }

    @Test
    void aJpegKeepsItsPixelsOnly() throws Exception {
        byte[] clean = DocxSample.picture("jpeg", 40, 20);
        byte[] marked = insert(insert(clean, 2, segment(0xE1, SECRET)), 2, segment(0xFE, SECRET));
        Picture picture = Picture.of(insert(marked, marked.length, SECRET)).orElseThrow();
        assertEquals("jpeg", picture.extension());
        assertEquals(40, picture.width());
        assertEquals(20, picture.height());
        assertFalse(contains(picture.content(), SECRET));
        var read = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertEquals(ImageIO.read(new ByteArrayInputStream(clean)).getRGB(10, 10), read.getRGB(10, 10));
    }

    @Test
    void aBrokenOrForeignFileIsNoPicture() {
        for (String format : List.of("png", "jpeg")) {
            byte[] whole = DocxSample.picture(format, 40, 20);
            for (int length = 0; length < whole.length - 2; length += 7) {
                assertTrue(Picture.of(Arrays.copyOf(whole, length)).isEmpty(), format + " cut at " + length);
            }
        }
        assertTrue(Picture.of("<svg/>".getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertTrue(Picture.of(DocxSample.picture("gif", 4, 4)).isEmpty());
    }

    @Test
    void densityAndRoomGiveTheSize() {
        byte[] density = ByteBuffer.allocate(9)
                .putInt(10_000)
                .putInt(10_000)
                .put((byte) 1)
                .array();
        Picture fine = Picture.of(insert(DocxSample.picture("png", 400, 200), 33, chunk("pHYs", density)))
                .orElseThrow();
        assertEquals(new Picture.Size(Units.emu(40), Units.emu(20)), fine.within(165, 160));
        assertEquals(new Picture.Size(Units.emu(10), Units.emu(5)), fine.within(10, 160));
        assertEquals(new Picture.Size(Units.emu(20), Units.emu(10)), fine.high(10));
    }

    @Test
    void aPictureIsCarriedOnceAndSaysWhatItShows() {
        var page = DocxSample.page("<p><img src=\"a\" alt=\"Stema &lt;1&gt;\"/> <img src=\"a\" alt=\"\"/></p>");
        byte[] docx = DocxWriter.write(
                page,
                new DocxMeta(DocxSample.DAY, Map.of("a", DocxSample.picture("jpeg", 9, 9), "unused", new byte[1])));
        String drawing = "//w:drawing/wp:inline/wp:docPr/@";
        assertEquals(List.of("Stema <1>", ""), DocxParts.find(docx, "word/document.xml", drawing + "descr"));
        assertEquals(List.of("1", "2"), DocxParts.find(docx, "word/document.xml", drawing + "id"));
        assertEquals(
                List.of("word/media/image1.jpeg"),
                DocxParts.of(docx).keySet().stream()
                        .filter(name -> name.contains("media"))
                        .toList());
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] named = new ByteArrayOutputStream() {
            {
                writeBytes(type.getBytes(StandardCharsets.US_ASCII));
                writeBytes(data);
            }
        }.toByteArray();
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(data.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    private static byte[] insert(byte[] file, int at, byte[] what) {
        return ByteBuffer.allocate(file.length + what.length)
                .put(file, 0, at)
                .put(what)
                .put(file, at, file.length - at)
                .array();
    }

    private static boolean contains(byte[] file, byte[] words) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(new String(words, StandardCharsets.ISO_8859_1));
    }
}
