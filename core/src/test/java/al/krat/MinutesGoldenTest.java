package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Edition;
import al.krat.language.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The minutes of the examples as text, line by line, as people have read and approved them: {@code cases/minutes-…}.
 * With {@code -Dkrat.accept=true} the expectations are written anew; read the difference before committing it.
 */
class MinutesGoldenTest {

    private static final Path CASES = Path.of("..", "cases");

    static Stream<Arguments> editions() {
        return Examples.all().stream()
                .flatMap(example -> Stream.of(
                        Arguments.of(example, Edition.INTERNAL, Language.ALBANIAN),
                        Arguments.of(example, Edition.PUBLIC, Language.ALBANIAN),
                        Arguments.of(example, Edition.INTERNAL, Language.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void readAsApproved(Examples.Example example, Edition edition, Language language) throws Exception {
        byte[] html = example.krat()
                .language(language)
                .minutes(example.draft(), edition)
                .bytes(Format.HTML);
        String actual = lines(new String(html, StandardCharsets.UTF_8));
        Path folder = CASES.resolve("minutes-" + example.workspace().getFileName());
        Path expected =
                folder.resolve((edition == Edition.PUBLIC ? "public" : "internal") + "-" + language.code() + ".txt");
        if (Boolean.getBoolean("krat.accept")) {
            Files.createDirectories(folder);
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual);
    }

    /** One line a paragraph, heading, list item or table row. */
    private static String lines(String html) {
        var text = new StringBuilder();
        for (Element element :
                Jsoup.parse(html).select("header.letterhead p, main :is(h1, h2, h3, h4, p, li, caption, tr)")) {
            if (element.is("tr")) {
                text.append(String.join(
                        " | ",
                        element.children().stream()
                                .map(MinutesGoldenTest::words)
                                .toList()));
            } else if (element.closest("tr") == null || element.is("caption")) {
                text.append(element.is("li") ? "- " : "").append(words(element));
            } else {
                continue;
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The words of an element with their no-break spaces, which {@code text()} would make plain. */
    private static String words(Element element) {
        return element.wholeText().replaceAll("[ \t\r\n]+", " ").strip();
    }
}
