package al.krat.template.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table beside this class: a line an entry, {@code # } begins a comment line. */
final class Resource {

    private Resource() {}

    /** The lines that say something. */
    static List<String> lines(String name) {
        return all(name).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .toList();
    }

    /** All lines, comments too, which may be part of what is written. */
    static List<String> all(String name) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
