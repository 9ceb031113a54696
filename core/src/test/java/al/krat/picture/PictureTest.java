package al.krat.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import al.krat.picture.PictureException.Reason;
import al.krat.template.sample.Pictures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final byte[] SECRET = "Exif kamera e Mirës".getBytes(StandardCharsets.UTF_8);

    @Test
    void aPngKeepsItsPixelsOnly() throws Exception {
        byte[] clean = picture("png", 40, 20);
        byte[] marked = insert(clean, 33, chunk("tEXt", SECRET)); // after signature and IHDR
        Picture picture = Picture.of(insert(marked, marked.length, SECRET));
        assertEquals(40, picture.width());
        assertEquals(20, picture.height());
        assertFalse(contains(picture.bytes(), SECRET));
        var read = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertEquals(ImageIO.read(new ByteArrayInputStream(clean)).getRGB(10, 10), read.getRGB(10, 10));
    }

    @Test
    void aJpegKeepsItsPixelsOnly() throws Exception {
        byte[] clean = picture("jpeg", 40, 20);
        byte[] marked = insert(insert(clean, 2, segment(0xE1, SECRET)), 2, segment(0xFE, SECRET));
        Picture picture = Picture.of(insert(marked, marked.length, SECRET));
        assertEquals("jpeg", picture.kind().extension());
        assertEquals(40, picture.width());
        assertEquals(20, picture.height());
        assertFalse(contains(picture.bytes(), SECRET));
        var read = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertEquals(ImageIO.read(new ByteArrayInputStream(clean)).getRGB(10, 10), read.getRGB(10, 10));
    }

    @Test
    void aBrokenOrForeignFileIsNoPicture() {
        for (String format : List.of("png", "jpeg")) {
            byte[] whole = picture(format, 40, 20);
            for (int length = 0; length < whole.length - 2; length += 7) {
                assertEquals(
                        length < 8 && (format.equals("png") || length < 3) ? Reason.UNKNOWN : Reason.DAMAGED,
                        refused(Arrays.copyOf(whole, length)),
                        format + " cut at " + length);
            }
        }
        assertEquals(Reason.UNKNOWN, refused("<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.UNKNOWN, refused(picture("gif", 4, 4)));
    }

    @Test
    void densityIsReadOfBothKinds() {
        byte[] density = ByteBuffer.allocate(9)
                .putInt(10_000)
                .putInt(10_000)
                .put((byte) 1)
                .array();
        assertEquals(
                10,
                Picture.of(insert(picture("png", 400, 200), 33, chunk("pHYs", density)))
                        .perMm());
        assertEquals(96 / 25.4, Picture.of(picture("png", 400, 200)).perMm());
        byte[] jpeg = picture("jpeg", 40, 20);
        jpeg[13] = 1; // dots to the inch
        ByteBuffer.wrap(jpeg).putShort(14, (short) 254).putShort(16, (short) 254);
        assertEquals(10, Picture.of(jpeg).perMm());
    }

    @Test
    void aPictureForPrintHasFourColours() {
        assertEquals(4, Picture.of(Pictures.printJpeg()).components());
    }

    @Test
    void aWidthOfThousandsOfMillionsIsRefused() {
        byte[] huge = picture("png", 40, 20);
        ByteBuffer.wrap(huge).putInt(16, 100_000).putInt(20, 100_000);
        var sum = new CRC32();
        sum.update(huge, 12, 17);
        ByteBuffer.wrap(huge).putInt(29, (int) sum.getValue());
        assertEquals(Reason.LARGE, refused(huge));
    }

    private static Reason refused(byte[] file) {
        return assertThrows(PictureException.class, () -> Picture.of(file)).reason();
    }

    private static byte[] picture(String format, int width, int height) {
        return Pictures.of(format, width, height);
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
