package al.krat.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A pack that means harm, from a table: {@code === its name}, then files, each under {@code --- its name}; a file
 * without a name is the body of t.html.
 */
record HostilePack(String name, Map<String, String> files) {

    static List<HostilePack> read(String table) {
        List<HostilePack> packs = new ArrayList<>();
        for (String part : ("\n" + text(table)).split("\n=== ")) {
            if (!part.startsWith("\n#") && !part.isBlank()) {
                int end = part.indexOf('\n');
                packs.add(new HostilePack(part.substring(0, end), files(part.substring(end))));
            }
        }
        return packs;
    }

    private static Map<String, String> files(String part) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.yaml", "name: hostile\n");
        if (!part.startsWith("\n--- ")) {
            files.put("t.html", "<html><head><title>T</title></head><body>" + part.strip() + "</body></html>");
            return files;
        }
        for (String file : part.substring("\n--- ".length()).split("\n--- ")) {
            int end = file.indexOf('\n');
            files.put(file.substring(0, end), file.substring(end + 1));
        }
        return files;
    }

    /** The bytes, with what stands in double braces replaced. */
    Map<String, byte[]> bytes(Map<String, String> replacements) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> {
            String replaced = text;
            for (Map.Entry<String, String> replacement : replacements.entrySet()) {
                replaced = replaced.replace("{{" + replacement.getKey() + "}}", replacement.getValue());
            }
            bytes.put(name, replaced.getBytes(StandardCharsets.UTF_8));
        });
        return bytes;
    }

    private static String text(String table) {
        try (InputStream in = Objects.requireNonNull(
                HostilePack.class.getResourceAsStream("/al/krat/template/hostile/" + table + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
