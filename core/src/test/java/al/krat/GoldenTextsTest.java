package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The minutes of the examples and of the workspaces among the cases, and the papers around their meetings, as text, line by
 * line, as people have read and approved them: {@code cases/minutes-…} and {@code cases/papers-…}.
 * With {@code -Dkrat.accept=true} the expectations are written anew; read the difference before committing it.
 */
class GoldenTextsTest {

    static Stream<Arguments> editions() {
        return Examples.withCases().stream()
                .flatMap(example -> Stream.of(
                        Arguments.of(example, Edition.INTERNAL, Languages.ALBANIAN),
                        Arguments.of(example, Edition.PUBLIC, Languages.ALBANIAN),
                        Arguments.of(example, Edition.INTERNAL, Languages.ENGLISH),
                        Arguments.of(example, Edition.INTERNAL, Languages.ALBANIAN_AND_ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void readAsApproved(Examples.Example example, Edition edition, Languages languages) throws Exception {
        byte[] html = example.krat()
                .languages(languages)
                .minutes(example.draft(), edition)
                .bytes(Format.HTML);
        Path expected = example.approved()
                .resolve((edition == Edition.PUBLIC ? "public" : "internal") + "-" + languages.code() + ".txt");
        assertApproved(expected, lines(new String(html, StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> papers() {
        return Examples.withPapers().stream()
                .flatMap(example -> Stream.of(Languages.values()).map(languages -> Arguments.of(example, languages)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void papersReadAsApproved(Examples.Example example, Languages languages) throws Exception {
        var actual = new StringBuilder();
        for (PaperSet.Made made : new PaperSet(example, languages).all()) {
            actual.append("== ").append(made.name()).append(made.document().isDraft() ? " (PROJEKT)\n" : "\n");
            byte[] html = made.document().bytes(Format.HTML);
            actual.append(lines(new String(html, StandardCharsets.UTF_8))).append('\n');
        }
        assertApproved(example.approvedPapers().resolve(languages.code() + ".txt"), actual.toString());
    }

    private static void assertApproved(Path expected, String actual) throws IOException {
        if (Boolean.getBoolean("krat.accept")) {
            Files.createDirectories(expected.getParent());
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
                text.append(
                        element.children().stream().map(GoldenTextsTest::cell).collect(Collectors.joining(" | ")));
            } else if ((element.closest("tr") == null && (element.is("li") || element.closest("li") == null))
                    || element.is("caption")) {
                text.append(element.is("li") ? "- " : "").append(cell(element));
            } else {
                continue;
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The words of a cell or list item; its paragraphs are parted by a slash. */
    private static String cell(Element element) {
        return element.children().is("p")
                ? element.select("> p").stream().map(GoldenTextsTest::words).collect(Collectors.joining(" / "))
                : words(element);
    }

    /** The words of an element with their no-break spaces, which {@code text()} would make plain. */
    private static String words(Element element) {
        return element.wholeText().replaceAll("[ \t\r\n]+", " ").strip();
    }
}
