package al.krat.template.word;

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
public record PictureFile(String extension, int width, int height, double perMm, byte[] content) {
    /** What a picture without a density has: 96 to the inch. */
    static final double USUAL_PER_MM = 96 / 25.4;

    /** Reads a PNG or JPEG; empty when it is neither or broken. */
    public static Optional<PictureFile> of(byte[] file) {
        try {
            return Png.is(file)
                    ? Optional.of(Png.read(file))
                    : Jpeg.is(file) ? Optional.of(Jpeg.read(file)) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
