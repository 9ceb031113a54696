package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.template.TemplatePack;
import al.krat.template.sample.Pictures;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An emblem that nobody can show is found when the pack is checked; one that is accepted makes every document. */
class DamagedPictureTest {

    private static final String HEAD = """
            name: figura
            extends: standard
            facts:
              emblem: e.png
              emblemAlt: Emblema
            """;

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("RGB", Pictures.png(BufferedImage.TYPE_INT_RGB)),
                Arguments.of("RGBA", Pictures.png(BufferedImage.TYPE_INT_ARGB)),
                Arguments.of("grey", Pictures.png(BufferedImage.TYPE_BYTE_GRAY)),
                Arguments.of("16 bits", Pictures.png(BufferedImage.TYPE_USHORT_GRAY)),
                Arguments.of("indexed", Pictures.png(BufferedImage.TYPE_BYTE_INDEXED)),
                Arguments.of("black and white", Pictures.png(BufferedImage.TYPE_BYTE_BINARY)),
                Arguments.of("interlaced", Pictures.interlacedPng(BufferedImage.TYPE_INT_RGB)),
                Arguments.of("interlaced, indexed", Pictures.interlacedPng(BufferedImage.TYPE_BYTE_INDEXED)),
                Arguments.of("JPEG", Pictures.jpeg()),
                Arguments.of("progressive JPEG", Pictures.progressiveJpeg()));
    }

    private static TemplatePack pack(byte[] picture) {
        return TemplatePack.of(Map.of("pack.yaml", HEAD.getBytes(StandardCharsets.UTF_8), "e.png", picture));
    }

    private static List<String> codes(byte[] picture) {
        return pack(picture).findings().stream()
                .map(Finding::code)
                .map(Object::toString)
                .toList();
    }

    private static void assertShown(byte[] picture) throws Exception {
        Document minutes = Krat.with(pack(picture)).minutes(Examples.sparse().draft(), Edition.INTERNAL);
        for (Format format : Format.values()) {
            assertTrue(minutes.bytes(format).length > 1000, format.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void aSoundPictureIsShown(String name, byte[] picture) throws Exception {
        assertEquals(List.of(), codes(picture), name);
        assertShown(picture);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void aPictureThatWasCutIsFound(String name, byte[] picture) {
        for (int length = 8; length < picture.length; length++) {
            assertEquals(List.of("IMAGE_DAMAGED"), codes(Arrays.copyOf(picture, length)), name + " " + length);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void whatIsAcceptedOfADamagedOneIsShown(String name, byte[] picture) throws Exception {
        var random = new Random(1);
        int accepted = 0;
        for (int n = 0; n < 400; n++) {
            byte[] damaged = picture.clone();
            damaged[8 + random.nextInt(picture.length - 8)] ^= (byte) (1 + random.nextInt(255));
            if (codes(damaged).isEmpty() && accepted++ < 10) {
                assertShown(damaged);
            }
        }
        if (!name.contains("JPEG")) {
            assertEquals(0, accepted, "every byte of a PNG is under a check sum");
        }
    }

    /** Chunks with the right sum and the wrong content: nothing but the pixels reaches a writer. */
    @ParameterizedTest
    @MethodSource("pictures")
    void wrongContentUnderARightSumHarmsNoWriter(String name, byte[] picture) throws Exception {
        if (name.contains("JPEG")) {
            return;
        }
        for (String type :
                List.of("tRNS", "gAMA", "sRGB", "pHYs", "iCCP", "tEXt", "zTXt", "tIME", "bKGD", "sBIT", "hIST")) {
            byte[] with = inserted(picture, type, new byte[] {0, 0, 0});
            if (codes(with).isEmpty()) {
                assertShown(with);
            }
        }
    }

    private static byte[] inserted(byte[] png, String type, byte[] data) {
        int data0 = new String(png, StandardCharsets.ISO_8859_1).indexOf("IDAT") - 4;
        ByteBuffer out = ByteBuffer.allocate(png.length + 12 + data.length);
        out.put(png, 0, data0).putInt(data.length);
        byte[] chunk = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(chunk);
        return out.put(chunk)
                .putInt((int) sum.getValue())
                .put(png, data0, png.length - data0)
                .array();
    }

    @Test
    void whatIsBesideThePixelsDoesNotTravel() {
        byte[] png = Pictures.png(BufferedImage.TYPE_INT_RGB);
        assertTrue(new String(png, StandardCharsets.ISO_8859_1).contains("kanarina"));
        byte[] shown = Objects.requireNonNull(pack(png).images().get("e.png")).bytes();
        assertFalse(new String(shown, StandardCharsets.ISO_8859_1).contains("kanarina"));
    }

    @Test
    void aHugePictureIsRefusedByItsHeader() {
        byte[] png = Pictures.png(BufferedImage.TYPE_INT_RGB);
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertEquals(List.of("IMAGE_LARGE"), codes(png));
    }

    @Test
    void aPictureOfPrintersColoursIsTold() {
        byte[] jpeg = Pictures.jpeg();
        int frame = 2;
        while ((jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame += 2 + ((jpeg[frame + 2] & 0xFF) << 8 | jpeg[frame + 3] & 0xFF);
        }
        byte[] four = new byte[jpeg.length + 3];
        System.arraycopy(jpeg, 0, four, 0, frame + 19);
        System.arraycopy(jpeg, frame + 16, four, frame + 19, jpeg.length - frame - 16);
        four[frame + 3] += 3;
        four[frame + 9] = 4;
        assertEquals(List.of("IMAGE_COLOURS"), codes(four));
    }
}
