package al.krat.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Walks a JPEG (ISO/IEC 10918-1, annex B) from its first marker to its last: each segment within the file, one frame of
 * eight bits in grey, three or four colours, and a scan. Pixels are not decoded, as no writer does. What is not the
 * picture is left out: Exif, XMP, comments, thumbnails.
 */
final class Jpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int ADOBE = 0xEE;
    private static final int FILL = 0xFF;
    private static final int COMMENT = 0xFE;
    private static final int JFIF_BARE = 16; // length of the segment without a thumbnail

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int width;
    private int height;
    private int components;
    private double perMm = Picture.USUAL_PER_MM;
    private boolean scanned;

    private Jpeg(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static boolean is(byte[] file) {
        return file.length > 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == START && (file[2] & 0xFF) == 0xFF;
    }

    static Picture read(byte[] file) {
        return new Jpeg(file).read();
    }

    private Picture read() {
        kept.write(file, 0, 2);
        for (int marker = marker(); marker != END; marker = marker()) {
            if (marker == FILL) {
                at++;
            } else {
                segment(marker);
            }
        }
        PictureException.unless(components > 0 && scanned);
        kept.write(file, at, 2);
        return new Picture(Picture.Kind.JPEG, width, height, components, perMm, kept.toByteArray());
    }

    private void segment(int marker) {
        // tables, frames, scans, applications, comments; whatever stands without a length is of a scan
        PictureException.unless(marker >= 0xC0 && (marker < 0xD0 || marker >= SCAN));
        int from = at;
        int length = unsigned(at + 2);
        PictureException.unless(length >= 2);
        if (isFrame(marker)) {
            frame(marker, length);
        }
        boolean isKept = isKept(marker);
        at += 2 + length;
        if (marker == SCAN) {
            PictureException.unless(components > 0);
            scanned = true;
            pastScan();
        }
        if (isKept) {
            PictureException.unless(at <= file.length);
            kept.write(file, from, at - from);
        }
    }

    private void frame(int marker, int length) {
        int each = file[at + 9];
        // sequential and progressive, Huffman coded: what every program shows
        PictureException.unless(components == 0 && marker <= 0xC2 && file[at + 4] == 8 && length == 8 + 3 * each);
        height = unsigned(at + 5);
        width = unsigned(at + 7);
        if (each != 1 && each != 3 && each != 4) {
            throw new PictureException(PictureException.Reason.COLOURS);
        }
        PictureException.unlessLarge(width, height);
        components = each;
    }

    private boolean isKept(int marker) {
        if (marker == JFIF) {
            return isBareJfif();
        }
        return marker == ADOBE || marker < JFIF || (marker > 0xEF && marker != COMMENT);
    }

    private boolean isBareJfif() {
        boolean jfif =
                unsigned(at + 2) >= JFIF_BARE && new String(file, at + 4, 4, StandardCharsets.US_ASCII).equals("JFIF");
        if (jfif && unsigned(at + 12) > 0) {
            int unit = file[at + 11];
            perMm = unit == 1 ? unsigned(at + 12) / 25.4 : unit == 2 ? unsigned(at + 12) / 10.0 : perMm;
        }
        return jfif && unsigned(at + 2) == JFIF_BARE;
    }

    /** To a marker that is neither a stuffed zero nor a restart. */
    private void pastScan() {
        while (unsigned(at) < 0xFF01 || (file[at + 1] & 0xF8) == 0xD0) {
            at++;
        }
    }

    private int marker() {
        PictureException.unless((file[at] & 0xFF) == 0xFF);
        return file[at + 1] & 0xFF;
    }

    private int unsigned(int from) {
        return (file[from] & 0xFF) << 8 | file[from + 1] & 0xFF;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
