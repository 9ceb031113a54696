package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.template.view.MinutesView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs that krat ships are right before there is data: every path, every phrase, every argument. */
class ShippedPacksTest {

    private static final Path TEMPLATES = Path.of("..", "templates");

    @ParameterizedTest
    @ValueSource(strings = {"standard", "durres"})
    void areRight(String name) {
        TemplatePack pack = TemplatePack.named(name);
        assertEquals("", lines(pack.findings()));
        assertEquals("", lines(pack.check(Map.of("minutes", MinutesView.class))));
    }

    private static String lines(List<?> findings) {
        return String.join("\n", findings.stream().map(Object::toString).toList());
    }

    @Test
    void indexNamesEveryFile() throws Exception {
        try (Stream<Path> files = Stream.of("durres", "standard").flatMap(ShippedPacksTest::walk)) {
            String actual = String.join(
                    "\n",
                    files.map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList());
            assertEquals(
                    actual, Files.readString(TEMPLATES.resolve("index.txt")).strip());
        }
    }

    private static Stream<Path> walk(String pack) {
        try {
            return Files.walk(TEMPLATES.resolve(pack)).filter(Files::isRegularFile);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
