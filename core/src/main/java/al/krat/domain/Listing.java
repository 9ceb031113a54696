package al.krat.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape that the data of this package has in its YAML files: a key, its fields, and lists of rows whose cells are
 * parted by {@code |}. Only these files are read here, in 2 ms; the general YAML reader takes 55 ms of a cold start for
 * the same.
 */
final class Listing {

    /** The field of rows that stand directly under a key. */
    static final String ROWS = "";

    private Listing() {}

    /** Key → field → values, in the order of the file. */
    static Map<String, Map<String, List<String>>> read(String resource) {
        try (InputStream in = Listing.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Map<String, List<String>>> parse(String text) {
        var blocks = new LinkedHashMap<String, Map<String, List<String>>>();
        Map<String, List<String>> block = Map.of();
        String field = ROWS;
        int end;
        for (int at = 0; at < text.length(); at = end + 1) {
            int lf = text.indexOf('\n', at);
            end = lf < 0 ? text.length() : lf;
            String line = text.substring(at, end);
            String content = line.strip();
            if (content.isEmpty() || content.charAt(0) == '#') {
                continue;
            }
            if (line.charAt(0) != ' ') {
                block = new LinkedHashMap<>();
                blocks.put(content.substring(0, content.length() - 1), block);
                field = ROWS;
            } else if (content.startsWith("- ")) {
                block.computeIfAbsent(field, name -> new ArrayList<>()).add(content.substring(2));
            } else {
                int colon = content.indexOf(':');
                field = content.substring(0, colon);
                if (colon + 1 < content.length()) {
                    block.put(field, List.of(content.substring(colon + 1).strip()));
                }
            }
        }
        return blocks;
    }

    /** The cells of a row. */
    static List<String> cells(String row, char separator) {
        var cells = new ArrayList<String>();
        int at = 0;
        for (int bar; (bar = row.indexOf(separator, at)) >= 0; at = bar + 1) {
            cells.add(row.substring(at, bar).strip());
        }
        cells.add(row.substring(at).strip());
        return cells;
    }

    /** A cell, or null where the row has fewer or nothing stands in it. */
    static @Nullable String cell(List<String> cells, int index) {
        return index < cells.size() && !cells.get(index).isEmpty() ? cells.get(index) : null;
    }
}
