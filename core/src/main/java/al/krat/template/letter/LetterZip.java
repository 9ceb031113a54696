package al.krat.template.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of parts; the same parts give the same bytes. */
public final class LetterZip {

    /** Noon of the first day that a zip can name, in no zone. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 12, 0);

    private LetterZip() {}

    /** The file of parts, in their order. */
    public static byte[] of(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream(32_768);
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }
}
