package al.krat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The shipped example, Durrës 2019, as files in this jar; a jar lists nothing, so an index names them. */
final class ExampleFiles {

    private static final String FOLDER = "shembulli/";
    private static final String INDEX = "shembulli.index";

    private ExampleFiles() {}

    /** The paths of the files in the workspace, with slashes. */
    static List<String> paths() throws IOException {
        return new String(bytes(INDEX), StandardCharsets.UTF_8).lines().toList();
    }

    /** The bytes of the files by name, by the folder in the workspace; «» is the workspace itself. */
    static Map<String, Map<String, byte[]>> byFolder() throws IOException {
        Map<String, Map<String, byte[]>> byFolder = new TreeMap<>();
        for (String path : paths()) {
            int slash = path.lastIndexOf('/');
            byFolder.computeIfAbsent(path.substring(0, Math.max(slash, 0)), folder -> new LinkedHashMap<>())
                    .put(path.substring(slash + 1), bytes(FOLDER + path));
        }
        return byFolder;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = ExampleFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return in.readAllBytes();
        }
    }
}
