package al.krat.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Reads a PNG as those will who print it (ISO/IEC 15948): each chunk whole and with the right check sum, the pixels as
 * many as the header says. What is beside the pixels (texts, times, profiles) is left out.
 */
final class Png {

    /** How each begins (5.2). */
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final int FRAME = 12; // length, type and check sum around a chunk's data
    private static final int INDEXED = 3;

    private final byte[] file;
    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at = SIGNATURE.length;
    private int colours;
    private double perMm = Picture.USUAL_PER_MM;

    private Png(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
    }

    static boolean is(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static Picture read(byte[] file) {
        return new Png(file).read();
    }

    private Picture read() {
        kept.write(file, 0, SIGNATURE.length);
        PictureException.unless(type().equals("IHDR") && length() == 13);
        var header = new PngHeader(file, at + 8);
        header.check();
        try (var pixels = new PngPixels(header)) {
            chunks(header, pixels);
            pixels.finish();
        }
        kept.write(file, at, FRAME);
        return new Picture(Picture.Kind.PNG, header.width(), header.height(), 0, perMm, kept.toByteArray());
    }

    private void chunks(PngHeader header, PngPixels pixels) {
        boolean data = false;
        boolean over = false;
        for (String type = type(); !type.equals("IEND"); type = type()) {
            int length = length();
            checkSum(length);
            if (type.equals("IDAT")) {
                PictureException.unless(!over && (header.colour() != INDEXED || colours > 0));
                pixels.take(file, at + 8, length);
                data = true;
            } else {
                over = data;
                PictureException.unless(!type.equals("IHDR") || at == SIGNATURE.length);
            }
            if (type.equals("IDAT") || keeps(type, length, header, data)) {
                kept.write(file, at, length + FRAME);
            }
            at += length + FRAME;
        }
        checkSum(length());
        PictureException.unless(length() == 0);
    }

    private boolean keeps(String type, int length, PngHeader header, boolean data) {
        switch (type) {
            case "IHDR":
                return true;
            case "PLTE":
                PictureException.unless(!data && colours == 0 && length > 0 && length % 3 == 0 && length <= 768);
                PictureException.unless(header.colour() != 0 && header.colour() != 4);
                colours = length / 3;
                return true;
            case "tRNS":
                return !data && length == header.transparency(colours, length);
            case "gAMA":
                return !data && length == 4 && in.getInt(at + 8) > 0;
            case "sRGB":
                return !data && length == 1 && file[at + 8] >= 0 && file[at + 8] <= 3;
            case "pHYs":
                return !data && length == 9 && density();
            default:
                // a small first letter says that a picture can be shown without the chunk
                PictureException.unless(Character.isLowerCase(type.charAt(0)));
                return false;
        }
    }

    /** Takes pixels to the metre; another unit tells of shape alone. */
    private boolean density() {
        if (file[at + 16] == 1 && in.getInt(at + 8) > 0) {
            perMm = in.getInt(at + 8) / 1000.0;
        }
        return true;
    }

    private int length() {
        int length = in.getInt(at);
        PictureException.unless(length >= 0 && length <= file.length - at - FRAME);
        return length;
    }

    private String type() {
        return new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
    }

    private void checkSum(int length) {
        var sum = new CRC32();
        sum.update(file, at + 4, length + 4);
        PictureException.unless((int) sum.getValue() == in.getInt(at + 8 + length));
    }
}
