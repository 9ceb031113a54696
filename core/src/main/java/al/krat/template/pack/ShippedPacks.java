package al.krat.template.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The packs on the class path. A class path cannot be listed, so an index says which files there are. */
public final class ShippedPacks {

    private static final String ROOT = "/al/krat/templates/";
    private static final String INDEX = "index.txt";

    private ShippedPacks() {}

    /** The names of all shipped packs, in order. */
    public static Set<String> names() {
        return files().keySet();
    }

    /** The files of a pack, or null. */
    public static @Nullable PackFiles read(String pack) {
        List<String> names = files().get(pack);
        if (names == null) {
            return null;
        }
        var files = new PackFiles.Builder(pack);
        for (String name : names) {
            byte[] content = bytes(pack + "/" + name);
            if (files.admits(name, content.length)) {
                files.add(name, content);
            }
        }
        return files.build();
    }

    private static Map<String, List<String>> files() {
        Map<String, Set<String>> byPack = new TreeMap<>();
        for (String line : new String(bytes(INDEX), StandardCharsets.UTF_8).split("\n")) {
            int slash = line.indexOf('/');
            if (slash > 0) {
                byPack.computeIfAbsent(line.substring(0, slash), pack -> new TreeSet<>())
                        .add(line.substring(slash + 1).strip());
            }
        }
        Map<String, List<String>> files = new TreeMap<>();
        byPack.forEach((pack, names) -> files.put(pack, List.copyOf(names)));
        return files;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ShippedPacks.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
