package al.krat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Something to read: a name, whose ending tells the form (.txt, .docx, .yaml, .yml, .json), and its bytes.
 *
 * @param name as findings print it
 * @param bytes the content; not copied, do not change it
 */
public record Source(String name, byte[] bytes) {

    /** The largest input that is read, in bytes; findings say so where there is more. */
    public static final int LIMIT = 1 << 20;

    /** The same of Word files, most of which is pictures, which are not read. */
    public static final int WORD_LIMIT = 16 << 20;

    private static final Set<String> TREES = Set.of("yaml", "yml", "json");

    public Source {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
    }

    /** Bytes under a name. */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes);
    }

    /**
     * A file. No more is read than it takes to see that the file is too large.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Source of(Path file) {
        try (var in = Files.newInputStream(file)) {
            String name = file.toString();
            int limit = new Source(name, new byte[0]).isWord() ? WORD_LIMIT : LIMIT;
            return new Source(name, in.readNBytes(limit + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name without folders, whatever system they were typed on. */
    public String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The ending in lower case, without the dot; empty where there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it is a Word file by its name; it holds more than its text, and is corrected in Word only. */
    public boolean isWord() {
        return extension().equals("docx");
    }

    /** Whether it is YAML or JSON by its name; what is neither this nor Word is read as typed notes. */
    public boolean isTree() {
        return TREES.contains(extension());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source s && name.equals(s.name) && java.util.Arrays.equals(bytes, s.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + java.util.Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Source[" + name + ", " + bytes.length + " bytes]";
    }
}
