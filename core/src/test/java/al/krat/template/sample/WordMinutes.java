package al.krat.template.sample;

import al.krat.template.TemplatePack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Complete minutes as a Word template, whose parts lie in the test resources to be read and changed by hand. */
public final class WordMinutes {
    private static final Path PARTS = Path.of("src/test/resources/al/krat/template/word/minutes");

    private WordMinutes() {}

    /** The file. */
    public static byte[] docx() {
        return docx("", "");
    }

    /** The file with other words in its document. */
    public static byte[] docx(String old, String fresh) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(PARTS)) {
            List<Path> parts = files.filter(Files::isRegularFile).sorted().toList();
            for (Path part : parts) {
                zip.putNextEntry(new ZipEntry(PARTS.relativize(part)
                        .toString()
                        .replace(part.getFileSystem().getSeparator(), "/")));
                boolean changed = !old.isEmpty() && part.endsWith("document.xml");
                zip.write(
                        changed
                                ? Files.readString(part, StandardCharsets.UTF_8)
                                        .replace(old, fresh)
                                        .getBytes(StandardCharsets.UTF_8)
                                : Files.readAllBytes(part));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A pack that has it, and all else from Durrës. */
    public static TemplatePack pack() {
        return pack("durres", docx());
    }

    /** A pack with a Word template of minutes, and all else from another. */
    public static TemplatePack pack(String parent, byte[] minutes) {
        return TemplatePack.of(Map.of(
                "pack.yaml",
                ("name: word\nextends: " + parent + "\n").getBytes(StandardCharsets.UTF_8),
                "minutes.docx",
                minutes));
    }
}
