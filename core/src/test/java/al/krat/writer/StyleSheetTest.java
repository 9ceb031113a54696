package al.krat.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.Style;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {

    private static Style style(String muted, Map<String, String> accent, boolean justified) {
        return new Style(
                "Cambria \"Math\"",
                "Arial",
                11,
                1.2,
                14,
                12.5,
                11,
                8,
                new Style.Margins(30, 20.5, 15, 18),
                justified,
                accent,
                muted,
                "roman");
    }

    @Test
    void theMakerOfPdfGetsNoVariables() {
        String paged = StyleSheet.of(SamplePages.minutes(), "").paged();
        for (String unknown : List.of("var(", "calc(", ":root", "@media", "${", "@counter-style")) {
            assertFalse(paged.contains(unknown), unknown);
        }
    }

    @Test
    void tokensBecomeRulesInBoth() {
        var page = SamplePages.page("<p>a</p>", style("555555", Map.of("decision", "112233"), true));
        StyleSheet sheet = StyleSheet.of(page, "p { color: red; }");
        for (String css : List.of(sheet.browser(), sheet.paged())) {
            assertTrue(css.contains("margin: 15mm 20.5mm 18mm 30mm;"));
            assertTrue(css.contains("html { font-size: 11pt; }"));
            assertTrue(css.contains("font-family: \"Cambria \\\"Math\\\"\", \"Liberation Serif\", serif"));
            assertTrue(css.contains("text-align: justify;"));
            assertTrue(css.contains("h1 { font-size: 1.2727em;"));
            assertTrue(css.contains(".decision { border-left-color: #112233; }"));
            assertTrue(css.contains(".commitment { border-left-color: #000000; }"));
            assertTrue(css.endsWith("p { color: red; }"));
        }
    }

    @Test
    void runningLinesAreStringsAndCounters() {
        String css = StyleSheet.of(SamplePages.minutes(), "").paged();
        assertTrue(css.contains("content: \"faqja\u00a0\" counter(page) \"\u00a0nga\u00a0\" counter(pages) \"\""));
        assertTrue(css.contains("content: \"Procesverbal, KRAT Durrës, 28.06.2019\""));
        assertEquals("\"a\\\\b\\\"c \\3c /style> d\"", Css.string("a\\b\"c\n</style>\td"));
    }

    @Test
    void wordsStayReadableWhateverThePackSays() {
        Colour light = Colour.of("dddddd").readable(Colour.WHITE, 4.5);
        assertTrue(light.contrast(Colour.WHITE) >= 4.5);
        assertEquals("#555555", Colour.of("555555").readable(Colour.WHITE, 4.5).css());
        Map<String, String> tokens = new java.util.HashMap<>();
        Dark.tokens(style("000000", Map.of("decision", "000044"), false), tokens);
        Colour sheet = Colour.of(tokens.getOrDefault("darkSheet", "").substring(1));
        for (String each : List.of("darkWords", "darkMuted", "darkLink", "dark-decision", "dark-commitment")) {
            Colour colour = Colour.of(tokens.getOrDefault(each, "").substring(1));
            assertTrue(colour.contrast(sheet) >= 4.5, () -> each + " " + colour.contrast(sheet));
        }
        assertEquals(21, Colour.BLACK.contrast(Colour.WHITE), 1e-9);
    }

    @Test
    void aColourIsSixHexDigits() {
        var page = SamplePages.page("<p>a</p>", style("red; } * { display: none", Map.of(), false));
        assertThrows(IllegalArgumentException.class, () -> StyleSheet.of(page, ""));
        var accent = SamplePages.page("<p>a</p>", style("555555", Map.of("decision", "12345x"), false));
        assertThrows(IllegalArgumentException.class, () -> StyleSheet.of(accent, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { b: URL(x) }",
                "@Import 'x';",
                "@font-face{}",
                "</STYLE >",
                "<!-- x",
                "a{b:image-set('x' 1x)}"
            })
    void whatFetchesOrEndsTheSheetIsNamed(String css) {
        assertTrue(Css.forbidden(css).isPresent());
        assertThrows(IllegalArgumentException.class, () -> StyleSheet.of(SamplePages.minutes(), css));
    }

    @Test
    void lengthsHaveAPointAndNoMoreThanFourDecimals() {
        assertEquals("1.0833em", Css.length(13 / 12.0, "em"));
        assertEquals("25mm", Css.length(25, "mm"));
        assertEquals("100pt", Css.length(100, "pt"));
    }
}
