package al.krat.template.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Reads the size of a PNG (ISO/IEC 15948) and keeps only the chunks that make the picture. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "pHYs", "IDAT", "IEND");
    private static final int FRAME = 12; // length, type and check sum around a chunk's data

    private Png() {}

    static boolean is(byte[] file) {
        return file.length > SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static PictureFile read(byte[] file) {
        var kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE.length);
        ByteBuffer in = ByteBuffer.wrap(file);
        int width = 0;
        int height = 0;
        double perMm = PictureFile.USUAL_PER_MM;
        int at = SIGNATURE.length;
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.getInt(at);
            if (length < 0 || length > file.length - at - FRAME) {
                throw new IllegalArgumentException("chunk longer than the file");
            }
            type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            if (type.equals("IHDR")) {
                width = in.getInt(at + 8);
                height = in.getInt(at + 12);
            } else if (type.equals("pHYs") && file[at + 16] == 1 && in.getInt(at + 8) > 0) {
                perMm = in.getInt(at + 8) / 1000.0;
            }
            if (KEPT.contains(type)) {
                kept.write(file, at, length + FRAME);
            }
            at += length + FRAME;
        }
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("no size");
        }
        return new PictureFile("png", width, height, perMm, kept.toByteArray());
    }
}
