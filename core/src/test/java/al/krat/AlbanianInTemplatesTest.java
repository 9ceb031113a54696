package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates say nothing themselves: words in them are samples for who opens the file in a browser, inside elements whose
 * content is replaced. What the reader sees comes from phrases and data.
 */
class AlbanianInTemplatesTest {

    private static final Path TEMPLATES = Path.of("..", "templates");

    /** What stays: marks, figures, Roman numbers of headings. */
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}]*|\\s*[IVX]+\\.\\s*");

    private static final List<String> REPLACING = List.of("krat:fjala", "th:text", "th:replace", "th:insert");
    private static final List<String> SHOWN =
            List.of("alt", "title", "aria-label", "summary", "content", "placeholder");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all
                    .filter(file -> file.toString().endsWith(".html") && !file.startsWith(TEMPLATES.resolve("target")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysNothingItself(Path template) throws IOException {
        assertEquals(List.of(), said(Files.readString(template)));
    }

    @Test
    void thereAreTemplates() throws IOException {
        assertEquals(true, templates().count() > 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<p>Mbledhja</p> → <p> Mbledhja",
                "<p krat:fjala=\"a()\">Mbledhja</p> → ",
                "<p><b th:text=\"${x}\">y</b> nga <i>IV.</i> ____</p> → <p>  nga",
                "<img alt=\"Stema\"/> → <img> alt Stema",
                "<p th:text=\"${a ? 'u shtua tani' : 'IV.'}\">x</p> → <p> th:text u shtua tani",
                "<p th:text=\"${a == 'COUNTED'}\">x</p> → ",
            })
    void findsWhatIsSaid(String markup, String found) {
        assertEquals(found == null ? "" : found, String.join("; ", said(markup)));
    }

    private static List<String> said(String markup) {
        List<String> said = new ArrayList<>();
        for (Element element : Jsoup.parse(markup, "", Parser.xmlParser()).getAllElements()) {
            String tag = "<" + element.tagName() + "> ";
            boolean replaced =
                    element.parents().stream().anyMatch(AlbanianInTemplatesTest::isReplaced) || isReplaced(element);
            for (TextNode text : element.textNodes()) {
                if (!replaced && !WORDLESS.matcher(text.text()).matches()) {
                    said.add(tag + text.text().stripTrailing());
                }
            }
            for (Attribute attribute : element.attributes()) {
                if (SHOWN.contains(attribute.getKey())
                        && !WORDLESS.matcher(attribute.getValue()).matches()) {
                    said.add(tag + attribute.getKey() + " " + attribute.getValue());
                }
                literals(attribute).forEach(words -> said.add(tag + attribute.getKey() + " " + words));
            }
        }
        return said;
    }

    private static boolean isReplaced(Element element) {
        return REPLACING.stream().anyMatch(element::hasAttr);
    }

    /** Words in expressions; constants and names of files are none. */
    private static List<String> literals(Attribute attribute) {
        if (!attribute.getKey().contains(":")) {
            return List.of();
        }
        return LITERAL.matcher(attribute.getValue())
                .results()
                .map(found ->
                        found.group(1) != null ? found.group(1) : found.group(2).replaceAll("\\$\\{[^}]*\\}", ""))
                .filter(words -> AlbanianWords.isPhrase(words) || words.matches(".*[ëçËÇ].*"))
                .toList();
    }
}
