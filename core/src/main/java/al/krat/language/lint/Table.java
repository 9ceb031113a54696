package al.krat.language.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of words beside this class: a line an entry, {@code #} begins a comment line. */
final class Table {

    private Table() {}

    /** The lines of a table that say something. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
