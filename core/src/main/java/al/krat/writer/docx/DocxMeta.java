package al.krat.writer.docx;

import al.krat.picture.Picture;
import al.krat.template.word.WordReference;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a DOCX needs beside its page.
 *
 * @param asOf the day that the file is dated with
 * @param images the pack's pictures by the name that {@code img src} gives them
 * @param reference what was taken of the pack's own Word file, or null
 */
public record DocxMeta(
        LocalDate asOf,
        Map<String, Picture> images,
        @Nullable WordReference reference) {
    public DocxMeta {
        Objects.requireNonNull(asOf);
        images = Map.copyOf(images);
    }

    /** Without a Word file of the pack's own. */
    public DocxMeta(LocalDate asOf, Map<String, Picture> images) {
        this(asOf, images, null);
    }

    /** Without pictures. */
    public static DocxMeta of(LocalDate asOf) {
        return new DocxMeta(asOf, Map.of());
    }
}
