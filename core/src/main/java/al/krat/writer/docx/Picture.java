package al.krat.writer.docx;

import al.krat.template.word.PictureFile;
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
    /** In English metric units. */
    record Size(long width, long height) {}

    /** Reads a PNG or JPEG; empty when it is neither or broken. */
    static Optional<Picture> of(byte[] file) {
        return PictureFile.of(file)
                .map(read -> new Picture(read.extension(), read.width(), read.height(), read.perMm(), read.content()));
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
