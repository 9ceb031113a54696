package al.krat.writer.docx;

import java.util.Optional;

/**
 * A picture as a document carries it: pixels and density, without what a camera or a program wrote beside them.
 *
 * @param extension {@code png} or {@code jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param perMm pixels in a millimetre
 * @param content the cleaned file
 */
record Picture(String extension, int width, int height, double perMm, byte[] content) {
    /** What a picture without a density has: 96 to the inch. */
    static final double USUAL_PER_MM = 96 / 25.4;

    /** In English metric units. */
    record Size(long width, long height) {}

    /** Reads a PNG or JPEG; empty when it is neither or broken. */
    static Optional<Picture> of(byte[] file) {
        try {
            return Png.is(file)
                    ? Optional.of(Png.read(file))
                    : Jpeg.is(file) ? Optional.of(Jpeg.read(file)) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** In its own size, but no larger than the room. */
    Size within(double widthMm, double heightMm) {
        double wide = width / perMm;
        double high = height / perMm;
        double scale = Math.min(1, Math.min(widthMm / wide, heightMm / high));
        return new Size(Units.emu(wide * scale), Units.emu(high * scale));
    }

    /** As high as asked. */
    Size high(double heightMm) {
        return new Size(Units.emu(heightMm * width / height), Units.emu(heightMm));
    }
}
