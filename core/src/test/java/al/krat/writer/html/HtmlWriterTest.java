package al.krat.writer.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.template.Page;
import al.krat.writer.Assets;
import al.krat.writer.HtmlText;
import al.krat.writer.PageText;
import al.krat.writer.SamplePages;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    private static String html(Page page) {
        return new String(HtmlWriter.write(page, SamplePages.assets()), StandardCharsets.UTF_8);
    }

    private static Document parsed(Page page) {
        return Jsoup.parse(html(page));
    }

    @Test
    void thePagesWordsAreThereInOrder() {
        for (Page page : List.of(SamplePages.minutes(), SamplePages.large())) {
            assertEquals(PageText.of(page), HtmlText.of(HtmlWriter.write(page, SamplePages.assets())));
        }
    }

    @Test
    void theHeadSaysWhatBrowsersNeed() {
        String html = html(SamplePages.minutes());
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"sq-AL\">"));
        Document document = Jsoup.parse(html);
        assertEquals("Procesverbal i mbledhjes së KRAT Durrës, 28.06.2019", document.title());
        assertEquals("utf-8", document.select("meta[charset]").attr("charset"));
        assertEquals(
                "Prefekti i Qarkut Durrës", document.select("meta[name=author]").attr("content"));
        assertTrue(document.select("meta[name=viewport]").attr("content").contains("width=device-width"));
        assertEquals(
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
                document.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    }

    @Test
    void theFileNeedsNothingElse() {
        Document document = parsed(SamplePages.minutes());
        assertEquals(0, document.select("script, link, iframe, object, base").size());
        assertEquals(1, document.select("style").size());
        assertFalse(document.select("style").html().contains("url("));
        assertFalse(document.select("style").html().contains("${"));
        for (Element image : document.select("img")) {
            assertTrue(image.attr("src").startsWith("data:image/"), image.attr("src"));
            assertFalse(image.attr("alt").isEmpty());
        }
    }

    @Test
    void theContentsListLeadsToEachHeading() {
        Document document = parsed(SamplePages.minutes());
        List<String> listed = document.select("nav.contents a").eachText();
        assertEquals(document.select("main h2, main h3").eachText(), listed);
        for (Element link : document.select("nav.contents a")) {
            assertNotNull(document.getElementById(link.attr("href").substring(1)), link.attr("href"));
        }
        assertEquals(
                List.of("1. Zbatimi i detyrave të mbledhjes së kaluar", "2. Masat për sezonin turistik"),
                document.select("nav.contents > ol > li > ol > li > a").eachText());
    }

    @Test
    void headingsWithoutIdGetOneThatNothingElseHas() {
        Document document = parsed(
                SamplePages.page("<main><h3>a</h3><h2 id=\"titulli-1\">b</h2><h2>c</h2><h3>d</h3><h2>e</h2></main>"));
        assertEquals(
                List.of("titulli-2", "titulli-1", "titulli-3", "titulli-4", "titulli-5"),
                document.select("main h2, main h3").eachAttr("id"));
        assertEquals(List.of("a", "b", "c", "d", "e"), document.select("nav a").eachText());
        assertEquals(
                List.of("a", "b", "c", "e"),
                document.select("nav > ol > li > a").eachText());
    }

    @Test
    void idsAreUnique() {
        Set<String> seen = new HashSet<>();
        for (Element element : parsed(SamplePages.minutes()).select("[id]")) {
            assertTrue(seen.add(element.id()), element.id());
        }
    }

    @Test
    void notesStandBelowTheTextAndLinkBothWays() {
        Document document = parsed(SamplePages.minutes());
        assertEquals(List.of("1", "2"), document.select("main sup.call").eachText());
        assertEquals(
                List.of("1 Shkresa ndodhet në dosjen e mbledhjes; shih edhe faqen.", "2 Provisional figure."),
                document.select(".footnotes p").eachText());
        for (Element link : document.select(".call a, .footnotes p > a:first-child")) {
            Element target = document.getElementById(link.attr("href").substring(1));
            assertNotNull(target);
            assertEquals(link.id(), target.attr("href").substring(1));
        }
        assertEquals("en", document.select(".footnotes p").get(1).attr("lang"));
        assertEquals(
                0,
                parsed(SamplePages.page("<main><p>a</p></main>"))
                        .select(".footnotes")
                        .size());
    }

    @Test
    void tablesScrollAndAreNamed() {
        Document document = parsed(SamplePages.minutes());
        assertEquals(3, document.select("main table").size());
        assertEquals(3, document.select("main div.scroll[tabindex=0] > table").size());
        for (Element box : document.select("div.scroll")) {
            Element caption = document.getElementById(box.attr("aria-labelledby"));
            assertNotNull(caption);
            assertEquals("caption", caption.tagName());
        }
        assertEquals(0, document.select("thead th:not([scope=col])").size());
        assertEquals(
                "Tabelë",
                parsed(SamplePages.page("<main><table><tbody><tr><td>a</td></tr></tbody></table></main>"))
                        .select("div.scroll")
                        .attr("aria-label"));
    }

    @Test
    void runningLinesStandOutsideTheText() {
        Document document = parsed(SamplePages.minutes());
        assertEquals("PROJEKT", document.select("aside.running").text());
        assertEquals(
                "DR-KRAT-M-2019-03 · Për përdorim të brendshëm",
                document.select("footer.running").text());
        assertEquals(0, document.select("main .running, header .running").size());
        Page sample = SamplePages.minutes();
        Document plain =
                parsed(new Page(Language.ENGLISH, "a", "b", "c", "", "", "{page}", sample.body(), sample.style()));
        assertEquals(0, plain.select("aside, footer").size());
        assertEquals("Contents", plain.select("nav h2").text());
        assertEquals("en-GB", plain.select("html").attr("lang"));
    }

    @Test
    void whatIsTypedStaysText() {
        String nasty = "</style></title><script>alert(1)</script>\"'\\ & <b>";
        Page sample = SamplePages.page("<main><p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"a\"</p></main>");
        Document document = parsed(
                new Page(Language.ALBANIAN, nasty, nasty, nasty, nasty, nasty, nasty, sample.body(), sample.style()));
        assertEquals(nasty, document.title());
        assertEquals(nasty, document.select("meta[name=author]").attr("content"));
        assertEquals(nasty, document.select("aside").text());
        assertEquals(0, document.select("script, b").size());
        assertEquals(1, document.select("style").size());
        assertEquals(
                "<script>alert(1)</script> & \"a\"", document.select("main p").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=\"javascript:alert(1)\">a</a></p>",
                "<p onclick=\"a()\">a</p>",
                "<iframe src=\"a\"/>",
                "<img src=\"http://127.0.0.1/a.png\" alt=\"a\"/>",
                "<img src=\"tjeter.png\" alt=\"a\"/>"
            })
    void whatWouldFetchOrRunIsRefused(String markup) {
        var page = SamplePages.page(markup);
        assertThrows(IllegalArgumentException.class, () -> HtmlWriter.write(page, SamplePages.assets()));
    }

    @Test
    void aPacksSheetHasTheLastWordAndFetchesNothing() {
        var own = new Assets("h1 { color: #8c1c13; }", Map.of());
        var page = SamplePages.page("<main><h1>a</h1></main>");
        String html = new String(HtmlWriter.write(page, own), StandardCharsets.UTF_8);
        assertTrue(html.contains("h1 { color: #8c1c13; }</style>"));
        var fetching = new Assets("h1 { background: url(http://127.0.0.1/) }", Map.of());
        assertThrows(IllegalArgumentException.class, () -> HtmlWriter.write(page, fetching));
    }

    @Test
    void blanksAreMarkedWhereverTheyStand() {
        Document document =
                parsed(SamplePages.page("<main><p>Nr. ____ Prot. <span class=\"blank\">____</span></p></main>"));
        assertEquals(List.of("____", "____"), document.select("span.blank").eachText());
        assertEquals("Nr. ____ Prot. ____", document.select("main p").text());
    }

    @Test
    void twiceTheSame() {
        assertArrayEquals(
                HtmlWriter.write(SamplePages.minutes(), SamplePages.assets()),
                HtmlWriter.write(SamplePages.minutes(), SamplePages.assets()));
    }
}
