package al.krat.template.bilingual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.language.Language;
import al.krat.template.Page;
import al.krat.template.Style;
import al.krat.template.chart.Chart;
import al.krat.template.chart.ChartReader;
import al.krat.template.page.PageReader;
import al.krat.template.sample.Show;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingTest {

    private static Page page(Language language, String title, String body) {
        var reader = new PageReader(language, Style.DEFAULT, Set.of());
        Page page = reader.read("<html><head><title>" + title + "</title></head><body>" + body + "</body></html>");
        assertEquals(List.of(), reader.problems());
        return page;
    }

    private static Page paired(String first, String second) {
        return Pairing.of(page(Language.ALBANIAN, "Një", first), page(Language.ENGLISH, "One", second), "[note]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`',
            value = {
                "<p>një</p> ~ <p>one</p> ~ `<p class=original>një</p><p lang=en-GB class=translation>one</p>`",
                "<p>Durrës</p> ~ <p>Durrës</p> ~ <p>Durrës</p>",
                "<p>një</p> ~ <p>[note]</p> ~ <p>një</p>",
                "`<h2 id=\"a\"><span class=\"nr\">I.</span> Një</h2>` ~ `<h2 id=\"a\"><span class=\"nr\">I.</span> One</h2>` ~ `<h2 id=a><span class=nr>I.</span> Një / <span lang=en-GB class=translation>One</span></h2>`",
                "`<h2><span class=\"nr\">I.</span> Një</h2>` ~ `<h2><span class=\"nr\">I.</span> <span lang=\"sq-AL\">Një</span></h2>` ~ `<h2><span class=nr>I.</span> Një</h2>`",
                "<ul><li>një</li><li>7</li></ul> ~ <ul><li>one</li><li>7</li></ul> ~ `<ul><li><p class=original>një</p><p lang=en-GB class=translation>one</p></li><li>7</li></ul>`",
                "`<div class=\"decision\"><p>një</p><p>dy</p></div>` ~ `<div class=\"decision\"><p>[note]</p><p>two</p></div>` ~ `<div class=decision><p>një</p><p class=original>dy</p><p lang=en-GB class=translation>two</p></div>`",
                "`<div class=\"sides\"><p class=\"left\">Nr.</p></div>` ~ `<div class=\"sides\"><p class=\"left\">No.</p></div>` ~ `<div class=sides><p class=left>Nr.</p></div>`",
                "`<div class=\"signature\"><p class=\"label\">A</p><p class=\"name\">z. X</p></div>` ~ `<div class=\"signature\"><p class=\"label\">B</p><p class=\"name\">Mr X</p></div>` ~ `<div class=signature><p class=label original>A</p><p class=label translation lang=en-GB>B</p><p class=name>z. X</p></div>`",
                "`<p>një</p><p id=\"x\">dy</p>` ~ `<p id=\"x\">one</p><h2>h</h2>` ~ `<p>një</p><p id=x>dy</p><p lang=en-GB class=translation>one</p><h2 lang=en-GB class=translation>h</h2>`",
            })
    void blockByBlock(String first, String second, String expected) {
        String shown = Show.of(paired(first, second).body());
        assertEquals(expected, shown.substring("<body>".length(), shown.length() - "</body>".length()));
    }

    private static String chart(String message, String name, String heading, String figure, String kind) {
        return "<figure class=\"chart " + kind + "\"><figcaption>" + message
                + "</figcaption><table><thead><tr><th scope=\"col\">x</th><th scope=\"col\">" + heading
                + "</th></tr></thead><tbody><tr><th scope=\"row\">" + name + "</th><td>" + figure
                + "</td></tr></tbody></table></figure>";
    }

    /** One drawing with the words of both: its figures are the same, whatever their signs. */
    @Test
    void aChartIsDrawnOnceInBothLanguages() {
        Page page = paired(
                chart("Shumë.", "Bashkia", "Raste", "1 234,5", "bar"),
                chart("Many.", "City", "Cases", "1,234.5", "bar"));
        assertEquals(1, page.body().elements().size());
        Chart chart =
                ChartReader.read(page.body().elements().get(0), page.language()).orElseThrow();
        assertEquals("Shumë. / Many.", chart.message());
        assertEquals(List.of("Bashkia / City"), chart.categories());
        assertEquals("Raste / Cases", chart.series().get(0).name());
        assertEquals("1 234,5", chart.series().get(0).values().get(0).words());
    }

    /** Where the languages draw different things, both stand there, each readable in its own figures. */
    @Test
    void chartsThatDifferStandTwice() {
        Page page = paired(
                chart("Shumë.", "Bashkia", "Raste", "1,5", "bar"), chart("Many.", "City", "Cases", "2.5", "bar"));
        assertEquals(
                List.of("1.5", "2.5"),
                page.body().elements().stream()
                        .map(each -> ChartReader.read(each, page.language()).orElseThrow())
                        .flatMap(Chart::numbers)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void tellsBothLanguages() {
        Page page = paired("<p>a</p>", "<p>b</p>");
        assertEquals(Language.ALBANIAN, page.language());
        assertEquals(Language.ENGLISH, page.second());
        assertEquals("Një / One", page.title());
        assertEquals("{page} / {pages}", page.numbering());
    }
}
