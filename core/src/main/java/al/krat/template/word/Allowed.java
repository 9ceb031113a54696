package al.krat.template.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements that may be taken from a Word file: {@code word.txt}. */
final class Allowed {
    /**
     * What an element may hold.
     *
     * @param sorted whether the children are written in the order of the list
     */
    record Children(List<String> names, boolean sorted) {}

    private static final Map<String, Children> BY_PARENT = read();
    private static final Children NONE = new Children(List.of(), false);

    private Allowed() {}

    /** What an element may hold that stands in a parent. */
    static Children children(@Nullable Tree parent, Tree element) {
        Children within = parent == null ? null : BY_PARENT.get(parent.name() + "." + element.name());
        return within != null ? within : BY_PARENT.getOrDefault(element.name(), NONE);
    }

    private static Map<String, Children> read() {
        Map<String, Children> all = new HashMap<>();
        try (InputStream in = Allowed.class.getResourceAsStream("word.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing: word.txt");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int space = line.indexOf(' ');
                if (space > 0 && !line.startsWith("#")) {
                    String names = " " + line.substring(space).strip();
                    String parent = line.substring(0, space - 1).replace(".", ".w:");
                    all.put(
                            "w:" + parent,
                            new Children(
                                    List.of(names.replace(" ", " w:").strip().split(" ")),
                                    line.charAt(space - 1) == ':'));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
