package al.krat.template.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {

    private static final Path TEMPLATES = Path.of("../templates");

    /** Folders with a pack.yaml, all their files, sorted; put this into index.txt where the test fails. */
    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(Files::isRegularFile)
                    .map(TEMPLATES::relativize)
                    .filter(file -> file.getNameCount() > 1
                            && !file.startsWith("target")
                            && Files.exists(TEMPLATES.resolve(file.getName(0)).resolve("pack.yaml")))
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        List<String> index = Files.readAllLines(TEMPLATES.resolve("index.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertEquals(String.join("\n", files()), String.join("\n", index));
    }

    @Test
    void everyShippedPackIsRead() throws IOException {
        for (String file : files()) {
            int slash = file.indexOf('/');
            PackFiles pack = Objects.requireNonNull(ShippedPacks.read(file.substring(0, slash)), file);
            assertNotNull(pack.files().get(file.substring(slash + 1)), file);
            assertEquals(List.of(), pack.problems());
        }
    }

    @Test
    void aPackThatIsNotShippedIsNone() {
        assertNull(ShippedPacks.read("nuk-ka"));
        assertNull(ShippedPacks.read(".."));
    }
}
