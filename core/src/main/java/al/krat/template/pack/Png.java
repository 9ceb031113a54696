package al.krat.template.pack;

import al.krat.template.PackCode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Reads a PNG as those will who print it (ISO/IEC 15948): each chunk whole and with the right check sum, the pixels as
 * many as the header says. What is beside the pixels (texts, times, profiles) is left out.
 */
final class Png {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12; // length, type and check sum around a chunk's data
    private static final int INDEXED = 3;

    private final byte[] file;
    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at = SIGNATURE;
    private int colours;

    private Png(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
    }

    /**
     * The picture, cleaned.
     *
     * @throws ImageProblem where it is damaged or too large
     */
    static byte[] read(byte[] file) throws ImageProblem {
        try {
            return new Png(file).read();
        } catch (IndexOutOfBoundsException cut) {
            throw ImageProblem.damaged();
        }
    }

    private byte[] read() throws ImageProblem {
        kept.write(file, 0, SIGNATURE);
        ImageProblem.unless(type().equals("IHDR") && length() == 13);
        var header = new PngHeader(file, at + 8);
        header.check();
        var pixels = new PngPixels(header);
        boolean data = false;
        boolean over = false;
        for (String type = type(); !type.equals("IEND"); type = type()) {
            int length = length();
            checkSum(length);
            if (type.equals("IDAT")) {
                ImageProblem.unless(!over && (header.colour() != INDEXED || colours > 0));
                pixels.take(file, at + 8, length);
                data = true;
            } else {
                over = data;
                ImageProblem.unless(!type.equals("IHDR") || at == SIGNATURE);
            }
            if (type.equals("IDAT") || keeps(type, length, header, data)) {
                kept.write(file, at, length + FRAME);
            }
            at += length + FRAME;
        }
        checkSum(length());
        ImageProblem.unless(length() == 0);
        pixels.finish();
        kept.write(file, at, FRAME);
        return kept.toByteArray();
    }

    private boolean keeps(String type, int length, PngHeader header, boolean data) throws ImageProblem {
        switch (type) {
            case "IHDR":
                return true;
            case "PLTE":
                ImageProblem.unless(!data && colours == 0 && length > 0 && length % 3 == 0 && length <= 768);
                ImageProblem.unless(header.colour() != 0 && header.colour() != 4);
                colours = length / 3;
                return true;
            case "tRNS":
                return !data && length == header.transparency(colours, length);
            case "gAMA":
                return !data && length == 4 && in.getInt(at + 8) > 0;
            case "sRGB":
                return !data && length == 1 && file[at + 8] >= 0 && file[at + 8] <= 3;
            case "pHYs":
                return !data && length == 9;
            default:
                // a small first letter says that a picture can be shown without the chunk
                ImageProblem.unless(Character.isLowerCase(type.charAt(0)));
                return false;
        }
    }

    private int length() throws ImageProblem {
        int length = in.getInt(at);
        ImageProblem.unless(length >= 0 && length <= file.length - at - FRAME);
        return length;
    }

    private String type() {
        return new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
    }

    private void checkSum(int length) throws ImageProblem {
        var sum = new CRC32();
        sum.update(file, at + 4, length + 4);
        ImageProblem.unless((int) sum.getValue() == in.getInt(at + 8 + length));
    }

    /** What is too large, told with its size. */
    static ImageProblem large(long width, long height) {
        return new ImageProblem(
                PackCode.IMAGE_LARGE,
                Map.of(
                        "width", String.valueOf(width),
                        "height", String.valueOf(height),
                        "limit", String.valueOf(Images.MAX_PIXELS / 1_000_000)));
    }
}
