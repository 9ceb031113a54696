package al.krat.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static Map<String, String> read(String yaml) {
        return Catalogue.read("fjalët.yaml", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    @Test
    void readsTextsInTheirOrder() {
        Map<String, String> texts =
                read("# koment\nz: një fjali\na: \"{$x} dhe \\u00A0\"\nb: |\n  dy\n  rreshta\nc: 3 raste\n");
        assertEquals(List.of("z", "a", "b", "c"), List.copyOf(texts.keySet()));
        assertEquals("{$x} dhe \u00A0", texts.get("a"));
        assertEquals("dy\nrreshta\n", texts.get("b"));
        assertEquals("3 raste", texts.get("c"));
        assertEquals(Map.of(), read("# asgjë\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: x\\na: y | 2:1: the key «a» stands twice",
                "a: &m x | 1:4: anchors",
                "a: x\\nb: *a | 2:4: anchors",
                "a: !!str x | 1:4: tags",
                "!!map {a: x} | 1:1: tags",
                "a: 5 | 1:4: the text of «a» is no text",
                "a: -1.5e3 | 1:4: the text of «a» is no text",
                "a: true | 1:4: the text of «a» is no text",
                "a: | the text of «a» is no text",
                "a: {$x} thotë | 1:4: the text of «a» is no text; one that begins with {",
                "a:\\n  b: x | 2:3: the text of «a» is no text",
                "a: [x] | 1:4: the text of «a» is no text",
                "? [x]\\n: y | 1:3: a key is no text",
                "- x | 1:1: lines of the form",
                "fjali | 1:1: lines of the form",
                "a: x\\n---\\nb: y | 3:1: more than one document",
                "a: \"x | not YAML",
            })
    void refusesWhateverIsNoFlatText(String yaml, String complaint) {
        PhraseException e = assertThrows(PhraseException.class, () -> read(yaml.replace("\\n", "\n")));
        assertTrue(e.getMessage().startsWith("fjalët.yaml"), e.getMessage());
        assertTrue(e.getMessage().contains(complaint), e.getMessage());
    }
}
