package al.krat.cli;

import al.krat.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What krat wrote into a folder: a hidden file of fingerprints, of the form that {@code sha256sum -c} reads. A file whose
 * fingerprint is not in it has been edited, or was never krat's.
 */
final class Marks {

    static final String NAME = ".krat-shenjat";
    private static final int SHA256_LENGTH = 64;

    private final Path file;
    private final Map<String, Set<String>> byName;

    private Marks(Path file, Map<String, Set<String>> byName) {
        this.file = file;
        this.byName = byName;
    }

    /** The marks of a folder; none where there is no such file. */
    static Marks of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Map<String, Set<String>> byName = new TreeMap<>();
        try {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                if (line.length() > SHA256_LENGTH + 2 && line.charAt(SHA256_LENGTH) == ' ') {
                    String name = line.substring(SHA256_LENGTH + 2);
                    byName.computeIfAbsent(name, n -> new TreeSet<>()).add(line.substring(0, SHA256_LENGTH));
                }
            }
        } catch (NoSuchFileException none) {
            // the first time
        }
        return new Marks(file, byName);
    }

    boolean has(String name, String sha256) {
        return byName.getOrDefault(name, Set.of()).contains(sha256);
    }

    /** Takes a fingerprint in beside the earlier one: a process killed between here and the rename leaves either valid. */
    void add(String name, String sha256) {
        byName.computeIfAbsent(name, n -> new TreeSet<>()).add(sha256);
    }

    /** Leaves only the fingerprint of what is there now. */
    void settle(String name, String sha256) {
        byName.put(name, new TreeSet<>(Set.of(sha256)));
    }

    void write() throws IOException {
        StringBuilder text = new StringBuilder();
        byName.forEach((name, all) -> all.forEach(
                sha256 -> text.append(sha256).append("  ").append(name).append('\n')));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try (AtomicFile marks = AtomicFile.write(file, out -> out.write(bytes))) {
            marks.publish();
        }
    }
}
