package al.krat.writer.docx;

import al.krat.template.word.WordReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a DOCX needs beside its page.
 *
 * @param asOf the day that the file is dated with
 * @param images the pack's pictures (PNG, JPEG) by the name that {@code img src} gives them
 * @param reference what was taken of the pack's own Word file, or null
 * @param sheets on which sheet each entry of the page's contents list stands, counted from 1
 */
public record DocxMeta(
        LocalDate asOf,
        Map<String, byte[]> images,
        @Nullable WordReference reference,
        List<Integer> sheets) {
    public DocxMeta {
        Objects.requireNonNull(asOf);
        images = Map.copyOf(images);
        sheets = List.copyOf(sheets);
    }

    /** For a page without a contents list. */
    public DocxMeta(LocalDate asOf, Map<String, byte[]> images, @Nullable WordReference reference) {
        this(asOf, images, reference, List.of());
    }

    /** Without a Word file of the pack's own. */
    public DocxMeta(LocalDate asOf, Map<String, byte[]> images) {
        this(asOf, images, null);
    }

    /** Without pictures. */
    public static DocxMeta of(LocalDate asOf) {
        return new DocxMeta(asOf, Map.of());
    }
}
