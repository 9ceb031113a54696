package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.template.sample.Packs;
import al.krat.template.sample.SampleView;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a template says, the answer is a page or findings with reasons. */
class RandomTemplateTest {

    private static final List<String> TOKENS = List.of(
            "${", "}", "title", "rows", "r", "name", "state", "note", ".", "?.", "[", "]", "0", "7", "(", ")", "'", "|",
            "x", " ", "==", "!=", "<", ">", "<=", "?", ":", "?:", "+", "-", "*", "/", "not ", " and ", " or ", "!",
            "null", "true", "~{", "::", ",", "=", "#", "@", "_", "__", "\\", "class", "()", "size", "empty", "ë", "&",
            "krat");

    private static final List<String> MARKUP = List.of(
            "<p>",
            "</p>",
            "<p ",
            "/>",
            ">",
            "<",
            "<div>",
            "</div>",
            "th:text=\"${title}\"",
            "th:each=\"r : ${rows}\"",
            "th:if=\"${draft}\"",
            "class=\"a\"",
            "\"",
            "'",
            "=",
            "&amp;",
            "&",
            ";",
            "x",
            " ",
            "\n",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "<!DOCTYPE",
            "<th:block>",
            "</th:block>",
            "th:replace=\"~{:: f}\"",
            "th:fragment=\"f\"",
            "krat:fjala=\"a\"",
            "<table>",
            "<tbody>",
            "<tr>",
            "<td>",
            "</td>",
            "</tr>",
            "</tbody>",
            "</table>",
            "____");

    private static String tokens(Random random, List<String> from, int most) {
        StringBuilder source = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            source.append(from.get(random.nextInt(from.size())));
        }
        return source.toString();
    }

    private static void assertAnswered(TemplatePack pack, String source) {
        Rendering rendering = Renderer.render(pack, "t", SampleView.usual(), Language.ALBANIAN);
        assertTrue(rendering.page().isPresent() != rendering.findings().stream().anyMatch(f -> f.isError()), source);
        assertFalse(
                rendering.findings().stream().anyMatch(finding -> finding.code() == PackCode.TEMPLATE_FAILED), source);
        pack.check(Map.of("t", SampleView.class));
    }

    private static String escaped(String source) {
        return source.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Test
    void expressions() {
        Random random = new Random(20190628);
        for (int i = 0; i < 1_000; i++) {
            String source = tokens(random, TOKENS, 12);
            String wrapped = random.nextBoolean() ? "${" + source + "}" : source;
            String attribute = List.of("th:text", "th:if", "th:each", "th:with", "krat:fjala", "th:replace", "th:class")
                    .get(random.nextInt(7));
            assertAnswered(Packs.body("<p " + attribute + "=\"" + escaped(wrapped) + "\">x</p>"), wrapped);
        }
    }

    @Test
    void markup() {
        Random random = new Random(20190629);
        for (int i = 0; i < 1_000; i++) {
            String source = tokens(random, MARKUP, 30);
            assertAnswered(Packs.body(source), source);
        }
    }
}
