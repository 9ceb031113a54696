package al.krat.picture;

import java.util.Locale;

/**
 * A picture as a document carries it: pixels and density, without what a camera or a program wrote beside them.
 *
 * @param kind PNG or JPEG, known by the bytes and not by a name's ending
 * @param width in pixels
 * @param height in pixels
 * @param components of a JPEG's pixel: 1 grey, 3 colour, 4 for print; 0 for PNG
 * @param perMm pixels in a millimetre
 * @param bytes the cleaned file, a copy for each who asks
 */
public record Picture(Kind kind, int width, int height, int components, double perMm, byte[] bytes) {

    /** An A4 sheet at 300 to the inch, and some; more is a bomb. */
    public static final int MAX_PIXELS = 10_000_000;

    /** What a picture without a density has: 96 to the inch. */
    static final double USUAL_PER_MM = 96 / 25.4;

    /** What browsers, word processors and PDF readers show. */
    public enum Kind {
        PNG,
        JPEG;

        /** As file names end: {@code png}, {@code jpeg}. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String mediaType() {
            return "image/" + extension();
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Reads a picture whole, but for the pixels of a JPEG, which no writer decodes.
     *
     * @throws PictureException where it is none, damaged or too large
     */
    public static Picture of(byte[] file) {
        try {
            if (Png.is(file)) {
                return Png.read(file);
            }
            if (Jpeg.is(file)) {
                return Jpeg.read(file);
            }
        } catch (IndexOutOfBoundsException cut) {
            throw new PictureException(PictureException.Reason.DAMAGED);
        }
        throw new PictureException(PictureException.Reason.UNKNOWN);
    }
}
