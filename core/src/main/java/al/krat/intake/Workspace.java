package al.krat.intake;

import al.krat.domain.BodyKind;
import al.krat.domain.Committee;
import al.krat.domain.Finding;
import al.krat.domain.Places;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code krat.yaml} says of a committee: people, seats, own institutions and rules, in Albanian keys that a
 * secretary reads and writes.
 *
 * @param committee the committee; with findings, what could be read of it
 * @param pack the name of the template pack, or null
 * @param bodies the bodies that meet where notes name none
 * @param findings all that is wrong
 * @param places where seats, people and rules were typed, by their path in the committee
 */
public record Workspace(
        Committee committee, @Nullable String pack, List<BodyKind> bodies, List<Finding> findings, Places places) {

    /** The name of the file. */
    public static final String FILE = "krat.yaml";

    public Workspace {
        Objects.requireNonNull(committee);
        bodies = List.copyOf(bodies);
        findings = List.copyOf(findings);
        Objects.requireNonNull(places);
    }

    /** Whether something is wrong with it. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** The nearest {@code krat.yaml} in a folder, or the folder of a file, or above. */
    public static Optional<Path> find(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a {@code krat.yaml}.
     *
     * @param file the file itself, as {@link #find} gives it
     * @throws IOException where it cannot be read
     */
    public static Workspace read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Path name = file.getFileName();
            return read(name == null ? FILE : name.toString(), in.readNBytes(TreeFile.MAX_BYTES + 1));
        }
    }

    /**
     * Reads the bytes of a {@code krat.yaml}; whatever they are, the answer is a committee, with findings where
     * something is wrong.
     *
     * @param name the name that findings give the source
     */
    public static Workspace read(String name, byte[] bytes) {
        return new WorkspaceReader(name).read(bytes);
    }
}
