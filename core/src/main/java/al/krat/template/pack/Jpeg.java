package al.krat.template.pack;

import al.krat.template.PackCode;
import java.util.Map;

/**
 * Walks a JPEG (ISO/IEC 10918-1, annex B) from its first marker to its last: each segment within the file, one frame of
 * eight bits in grey or three colours, and a scan. Pixels are not decoded, as no writer does.
 */
final class Jpeg {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FILL = 0xFF;

    private final byte[] file;
    private int at = 2;
    private boolean framed;
    private boolean scanned;

    private Jpeg(byte[] file) {
        this.file = file;
    }

    /** @throws ImageProblem where it is damaged, too large, or of other colours */
    static void check(byte[] file) throws ImageProblem {
        try {
            new Jpeg(file).check();
        } catch (IndexOutOfBoundsException cut) {
            throw ImageProblem.damaged();
        }
    }

    private void check() throws ImageProblem {
        for (int marker = marker(); marker != END; marker = marker()) {
            if (marker == FILL) {
                at++;
                continue;
            }
            // tables, frames, scans, applications, comments; whatever stands without a length is of a scan
            ImageProblem.unless(marker >= 0xC0 && (marker < 0xD0 || marker >= SCAN));
            int length = unsigned(at + 2);
            ImageProblem.unless(length >= 2);
            if (isFrame(marker)) {
                frame(marker, length);
            }
            at += 2 + length;
            if (marker == SCAN) {
                ImageProblem.unless(framed);
                scanned = true;
                pastScan();
            }
        }
        ImageProblem.unless(framed && scanned);
    }

    private void frame(int marker, int length) throws ImageProblem {
        int components = file[at + 9];
        // sequential and progressive, Huffman coded: what every program shows
        ImageProblem.unless(!framed && marker <= 0xC2 && file[at + 4] == 8 && length == 8 + 3 * components);
        int height = unsigned(at + 5);
        int width = unsigned(at + 7);
        ImageProblem.unless(width > 0 && height > 0);
        if (components != 1 && components != 3) {
            throw new ImageProblem(PackCode.IMAGE_COLOURS, Map.of());
        }
        if ((long) width * height > Images.MAX_PIXELS) {
            throw Png.large(width, height);
        }
        framed = true;
    }

    /** To a marker that is neither a stuffed zero nor a restart. */
    private void pastScan() {
        while (unsigned(at) < 0xFF01 || (file[at + 1] & 0xF8) == 0xD0) {
            at++;
        }
    }

    private int marker() throws ImageProblem {
        ImageProblem.unless((file[at] & 0xFF) == 0xFF);
        return file[at + 1] & 0xFF;
    }

    private int unsigned(int from) {
        return (file[from] & 0xFF) << 8 | file[from + 1] & 0xFF;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
