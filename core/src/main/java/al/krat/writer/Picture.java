package al.krat.writer;

/**
 * A picture of a pack, known by its bytes and not by its name's ending.
 *
 * @param name as the page calls it
 * @param kind PNG or JPEG
 * @param width in pixels
 * @param height in pixels
 * @param components of a JPEG's pixel: 1 grey, 3 colour; 0 for PNG
 * @param bytes the file
 */
public record Picture(String name, Kind kind, int width, int height, int components, byte[] bytes) {

    /** What browsers and PDF readers show. */
    public enum Kind {
        PNG("image/png"),
        JPEG("image/jpeg");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private static final int MOST_PIXELS = 25_000_000; // an A4 sheet at 500 dpi; more is a bomb
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;

    /** @throws IllegalArgumentException where the bytes are no PNG or JPEG, or too large a picture */
    static Picture of(String name, byte[] file) {
        Picture read;
        if (file.length > 32 && number(file, 0, 8) == PNG_SIGNATURE && number(file, 12, 4) == IHDR) {
            read = new Picture(name, Kind.PNG, (int) number(file, 16, 4), (int) number(file, 20, 4), 0, file);
        } else if (file.length > 4 && number(file, 0, 3) == 0xFFD8FF) {
            read = jpeg(name, file);
        } else {
            throw new IllegalArgumentException("neither PNG nor JPEG: " + name);
        }
        if (read.width < 1 || read.height < 1 || (long) read.width * read.height > MOST_PIXELS) {
            throw new IllegalArgumentException("no sensible size for a picture: " + name);
        }
        return read;
    }

    /** Walks the segments up to the frame header (ISO/IEC 10918-1, B.2.2), which has the size. */
    private static Picture jpeg(String name, byte[] file) {
        int at = 2;
        while (at + 9 < file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                int components = file[at + 9] & 0xFF;
                if (components != 1 && components != 3) {
                    throw new IllegalArgumentException("neither grey nor RGB: " + name);
                }
                return new Picture(
                        name,
                        Kind.JPEG,
                        (int) number(file, at + 7, 2),
                        (int) number(file, at + 5, 2),
                        components,
                        file);
            } else {
                at += 2 + (int) number(file, at + 2, 2);
            }
        }
        throw new IllegalArgumentException("a JPEG without a frame: " + name);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static long number(byte[] file, int at, int length) {
        long value = 0;
        for (int i = at; i < at + length; i++) {
            value = value << 8 | file[i] & 0xFF;
        }
        return value;
    }
}
