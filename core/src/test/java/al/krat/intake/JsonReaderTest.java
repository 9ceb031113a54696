package al.krat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    static Stream<Arguments> suite() throws IOException {
        try (InputStream in = JsonReaderTest.class.getResourceAsStream("json-test-suite.txt")) {
            assertNotNull(in);
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertEquals(316, lines.size());
            return lines.stream().map(line -> {
                int tab = line.indexOf('\t');
                return Arguments.of(line.substring(0, tab), Base64.getDecoder().decode(line.substring(tab + 1)));
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("suite")
    void readsWhatIsJsonAndRefusesWhatIsNot(String name, byte[] bytes) {
        var problems = new Problems(name);
        Tree tree = TreeFile.read(name, bytes, problems);
        switch (name.charAt(0)) {
            case 'y' -> {
                assertNotNull(tree);
                // a key that stands twice is JSON, but one of its values would be lost
                assertEquals(
                        name.contains("duplicated_key"), !problems.findings().isEmpty());
            }
            case 'n' -> assertNull(tree);
            default -> assertEquals(tree == null, !problems.findings().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[{\"\":"})
    void endlessNestingIsRefused(String opening) {
        var problems = new Problems("x.json");
        byte[] bytes = opening.repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertNull(TreeFile.read("x.json", bytes, problems));
        assertFalse(problems.findings().isEmpty());
    }

    @Test
    void everyValueKnowsItsPlace() {
        Tree tree = new JsonReader("{\"a\": [1,\n  \"👨ë\", {\"b\": null}]}", new Problems("x")).read();
        Tree.Mapping mapping = (Tree.Mapping) tree;
        assertNotNull(mapping);
        Tree.Field field = mapping.fields().get("a");
        assertNotNull(field);
        assertEquals(new Tree.Mark(1, 2), field.key());
        List<Tree> items = ((Tree.Sequence) field.value()).items();
        assertEquals(new Tree.Mark(1, 8), items.get(0).mark());
        assertEquals(new Tree.Mark(2, 3), items.get(1).mark());
        assertEquals(new Tree.Mark(2, 9), items.get(2).mark());
    }

    @Test
    void escapesAreRead() {
        Tree tree = new JsonReader("\"\\u00eb\\n\\t\\\"\\\\\\/\\b\\f\\r\\ud83d\\ude00\"", new Problems("x")).read();
        assertEquals("ë\n\t\"\\/\b\f\r😀", ((Tree.Scalar) java.util.Objects.requireNonNull(tree)).text());
    }
}
