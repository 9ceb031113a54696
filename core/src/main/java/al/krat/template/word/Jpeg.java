package al.krat.template.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the size of a JPEG (ISO/IEC 10918) and leaves out what is not the picture: Exif, XMP, comments, thumbnails. */
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
    private final ByteBuffer in;
    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private double perMm = PictureFile.USUAL_PER_MM;

    private Jpeg(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static boolean is(byte[] file) {
        return file.length > 3 && marker(file, 0) == START;
    }

    static PictureFile read(byte[] file) {
        return new Jpeg(file).read();
    }

    private PictureFile read() {
        kept.write(file, 0, 2);
        int at = 2;
        int marker = marker(file, at);
        while (marker != END) {
            if (marker == FILL) {
                marker = marker(file, ++at);
                continue;
            }
            int end = at + 2 + unsigned(at + 2);
            look(marker, at);
            if (marker == SCAN) {
                end = endOfScan(end);
            }
            if (isKept(marker, at)) {
                kept.write(file, at, end - at);
            }
            at = end;
            marker = marker(file, at);
        }
        kept.write(file, at, 2);
        if (width == 0 || height == 0) {
            throw new IllegalArgumentException("no size");
        }
        return new PictureFile("jpeg", width, height, perMm, kept.toByteArray());
    }

    private void look(int marker, int at) {
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            height = unsigned(at + 5);
            width = unsigned(at + 7);
        } else if (isJfif(marker, at) && unsigned(at + 12) > 0) {
            int unit = file[at + 11];
            perMm = unit == 1 ? unsigned(at + 12) / 25.4 : unit == 2 ? unsigned(at + 12) / 10.0 : perMm;
        }
    }

    private boolean isKept(int marker, int at) {
        return marker == ADOBE || isJfif(marker, at) || marker < JFIF || (marker > 0xEF && marker != COMMENT);
    }

    private boolean isJfif(int marker, int at) {
        return marker == JFIF
                && unsigned(at + 2) == JFIF_BARE
                && new String(file, at + 4, 4, StandardCharsets.US_ASCII).equals("JFIF");
    }

    /** Past the packed pixels: at a marker that is neither a stuffed zero nor a restart. */
    private int endOfScan(int from) {
        int at = from;
        while ((file[at] & 0xFF) != 0xFF || file[at + 1] == 0 || (file[at + 1] & 0xF8) == 0xD0) {
            at++;
        }
        return at;
    }

    private int unsigned(int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static int marker(byte[] file, int at) {
        if ((file[at] & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        return file[at + 1] & 0xFF;
    }
}
