package al.krat.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zips in memory: entries in the order given, all of one time, so that the same files give the same bytes. */
public final class ArchiveWriter {

    /**
     * A local time, for a zip has no zone. Noon of its first day: midnight is what the JDK writes for «earlier», and it
     * then adds the instant, which leans on the machine's zone.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 12, 0);

    private ArchiveWriter() {}

    /** A zip of files, packed as the JDK does it. */
    public static byte[] deflated(Map<String, byte[]> files) {
        return written(files, ZipEntry.DEFLATED);
    }

    /** A zip of files as they are, the same on every machine. */
    public static byte[] stored(Map<String, byte[]> files) {
        return written(files, ZipEntry.STORED);
    }

    private static byte[] written(Map<String, byte[]> files, int method) {
        var bytes = new ByteArrayOutputStream(32_768);
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(EPOCH);
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    var sum = new CRC32();
                    sum.update(file.getValue());
                    entry.setSize(file.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }
}
