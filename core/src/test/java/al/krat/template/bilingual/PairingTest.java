package al.krat.template.bilingual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.language.Language;
import al.krat.template.Page;
import al.krat.template.Style;
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

    @Test
    void tellsBothLanguages() {
        Page page = paired("<p>a</p>", "<p>b</p>");
        assertEquals(Language.ALBANIAN, page.language());
        assertEquals(Language.ENGLISH, page.second());
        assertEquals("Një / One", page.title());
        assertEquals("{page} / {pages}", page.numbering());
    }
}
