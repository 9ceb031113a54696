package al.krat.writer.docx;

import al.krat.picture.Picture;
import al.krat.template.word.WordReference;
import al.krat.writer.FontMetrics;
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
 * @param metrics of fonts, by which a page that asks for a contents list is set to know its page numbers; null for pages
 *     that ask for none
 */
public record DocxMeta(
        LocalDate asOf,
        Map<String, Picture> images,
        @Nullable WordReference reference,
        @Nullable FontMetrics metrics) {
    public DocxMeta {
        Objects.requireNonNull(asOf);
        images = Map.copyOf(images);
    }

    /** For a page without a contents list. */
    public DocxMeta(LocalDate asOf, Map<String, Picture> images, @Nullable WordReference reference) {
        this(asOf, images, reference, null);
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
