package al.krat.writer.docx;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What a DOCX needs beside its page.
 *
 * @param asOf the day that the file is dated with
 * @param images the pack's pictures (PNG, JPEG) by the name that {@code img src} gives them
 */
public record DocxMeta(LocalDate asOf, Map<String, byte[]> images) {
    public DocxMeta {
        Objects.requireNonNull(asOf);
        images = Map.copyOf(images);
    }

    /** Without pictures. */
    public static DocxMeta of(LocalDate asOf) {
        return new DocxMeta(asOf, Map.of());
    }
}
