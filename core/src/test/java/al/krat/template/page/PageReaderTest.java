package al.krat.template.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import al.krat.language.Language;
import al.krat.template.PackCode;
import al.krat.template.Page;
import al.krat.template.Style;
import al.krat.template.TemplateProblem;
import al.krat.template.sample.Show;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {

    private final PageReader reader = new PageReader(Language.ALBANIAN, Style.DEFAULT, Set.of("emblem.png"));

    private String body(String body) {
        Page page = reader.read("<html><body>" + body + "</body></html>");
        String shown = Show.of(page.body());
        return shown.substring("<body>".length(), shown.length() - "</body>".length());
    }

    private List<String> codes() {
        return reader.problems().stream()
                .map(problem -> problem.finding("f").code().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`',
            value = {
                "` <p>  a\n\t b  </p> ` ~ <p>a b</p>",
                "`<p>a <strong> b </strong> c</p>` ~ `<p>a <strong>b</strong> c</p>`",
                "`<p>a<strong> b</strong></p>` ~ `<p>a <strong>b</strong></p>`",
                "`<p><strong>a </strong></p>` ~ `<p><strong>a</strong></p>`",
                "`<p>a<em> </em>b</p>` ~ `<p>a b</p>`",
                "`<p>a<em></em>b</p>` ~ `<p>ab</p>`",
                "`<p>a <em></em> b</p>` ~ `<p>a b</p>`",
                "`<p><span>a</span><span>b</span></p>` ~ `<p>ab</p>`",
                "`<p><span class=\"term\">a</span></p>` ~ `<p><span class=term>a</span></p>`",
                "`<p><span lang=\"sq\">a</span> <span lang=\"en\">b</span></p>` ~ `<p>a <span lang=en>b</span></p>`",
                "`<p lang=\"en\"><span lang=\"en\">a</span><em lang=\"sq\">b</em></p>` ~ `<p lang=en>a<em lang=sq>b</em></p>`",
                "`<p>Nr. ___ a __ b_______</p>` ~ `<p>Nr. <span class=blank>____</span> a __ b<span class=blank>____</span></p>`",
                "`<p><span class=\"blank\">_____</span></p>` ~ `<p><span class=blank>____</span></p>`",
                "`<p><span class=\"blank\"></span></p>` ~ `<p><span class=blank>____</span></p>`",
                "`<p><strong>____</strong></p>` ~ `<p><strong><span class=blank>____</span></strong></p>`",
                "`<div> <p>a</p> <p>b</p> </div>` ~ `<div><p>a</p><p>b</p></div>`",
                "`<ul><li>a</li><li> <p>b</p> <p>c</p> </li></ul>` ~ `<ul><li>a</li><li><p>b</p><p>c</p></li></ul>`",
                "`<p>a <span class=\"footnote\"> b  c </span> d</p>` ~ `<p>a<span class=footnote>b c</span> d</p>`",
                "`<p>a<span class=\"footnote\"> </span>.</p>` ~ `<p>a.</p>`",
                "`<section class=\"wide\"><p>a</p></section>` ~ `<section class=wide><p>a</p></section>`",
                "`<p>a &lt; &amp;</p>` ~ `<p>a < &</p>`",
                "`<p><!-- b -->a</p>` ~ `<p>a</p>`",
            })
    void settlesWhiteSpaceAndRuns(String written, String read) {
        assertEquals(read, body(written));
        assertEquals(List.of(), codes());
    }

    @Test
    void keepsNoBreakSpaces() {
        assertEquals("<p>1\u00A0000</p>", body("<p>1\u00A0000</p>"));
    }

    @Test
    void readsTheHead() {
        Page page = reader.read("<html><head><title> A  b </title><meta name=\"author\" content=\"Prefekti\"/>"
                + "<meta name=\"running\" content=\"r\"/><meta name=\"marker\" content=\"PROJEKT\"/>"
                + "<meta name=\"footer\" content=\"f\"/><meta name=\"numbering\" content=\"{page} / {pages}\"/>"
                + "</head><body/></html>");
        assertEquals(
                List.of("A b", "Prefekti", "r", "PROJEKT", "f", "{page} / {pages}"),
                List.of(page.title(), page.author(), page.running(), page.marker(), page.footer(), page.numbering()));
        assertEquals(List.of(), codes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<p><p>a</p></p> ~ PAGE_ELEMENT",
                "<script>a</script> ~ PAGE_ELEMENT",
                "<p><img src=\"emblem.png\" alt=\"\"/></p> ~ PAGE_ELEMENT",
                "<ul><p>a</p></ul> ~ PAGE_ELEMENT",
                "<h2>a<span class=\"footnote\">b</span></h2> ~ PAGE_ELEMENT",
                "<p><strong>a<span class=\"footnote\">b</span></strong></p> ~ PAGE_ELEMENT",
                "<p><span class=\"footnote\">a<span class=\"footnote\">b</span></span></p> ~ PAGE_ELEMENT",
                "<p class=\"footnote\">a</p> ~ PAGE_ELEMENT",
                "<div class=\"wide\"><p>a</p></div> ~ PAGE_ELEMENT",
                "<div><section class=\"wide\"><p>a</p></section></div> ~ PAGE_ELEMENT",
                "<figure><table class=\"wide\"><tbody><tr><td>a</td></tr></tbody></table></figure> ~ PAGE_ELEMENT",
                "<table><tr><td>a</td></tr></table> ~ PAGE_ELEMENT",
                "<div>a</div> ~ PAGE_TEXT",
                "<ul><li>a<p>b</p></li></ul> ~ PAGE_TEXT",
                "a ~ PAGE_TEXT",
                "<p onclick=\"x\">a</p> ~ PAGE_ATTRIBUTE",
                "<p th:text=\"x\">a</p> ~ PAGE_ATTRIBUTE",
                "<p class=\"A;b\">a</p> ~ PAGE_ATTRIBUTE",
                "<p id=\"1\">a</p> ~ PAGE_ATTRIBUTE",
                "<p lang=\"e\">a</p> ~ PAGE_ATTRIBUTE",
                "<table><tbody><tr><td colspan=\"99\">a</td></tr></tbody></table> ~ PAGE_ATTRIBUTE",
                "<table><tbody><tr><th scope=\"x\">a</th></tr></tbody></table> ~ PAGE_ATTRIBUTE",
                "<p id=\"a\">a</p><p id=\"a\">b</p> ~ PAGE_ID",
                "<p><a href=\"#b\">a</a></p> ~ PAGE_LINK",
                "<p><a href=\"javascript:a\">a</a></p> ~ PAGE_LINK",
                "<p><a href=\"http://a\">a</a></p> ~ PAGE_LINK",
                "<p><a href=\"file:///etc\">a</a></p> ~ PAGE_LINK",
                "<p><a href=\" https://a\">a</a></p> ~ PAGE_LINK",
                "<p><a href=\"//a\">a</a></p> ~ PAGE_LINK",
                "<p><a>a</a></p> ~ PAGE_LINK",
                "<img src=\"other.png\" alt=\"\"/> ~ PAGE_IMAGE",
                "<img src=\"../emblem.png\" alt=\"\"/> ~ PAGE_IMAGE",
                "<img src=\"https://a/emblem.png\" alt=\"\"/> ~ PAGE_IMAGE",
            })
    void refuses(String written, PackCode code) {
        body(written);
        assertEquals(List.of(code.name()), codes());
    }

    @Test
    void goodLinksAndPicturesPass() {
        body("<img src=\"emblem.png\" alt=\"\"/><h2 id=\"a\">a</h2><p><a href=\"#a\">a</a>"
                + "<a href=\"https://qarku.example/x?y=1\">b</a><a href=\"mailto:a@b.example\">c</a></p>");
        assertEquals(List.of(), codes());
    }

    @Test
    void refusesOtherDocuments() {
        reader.read("<svg/>");
        reader.read("<html><head><base/><meta name=\"refresh\" content=\"x\"/></head><frame/></html>");
        assertEquals(List.of("PAGE_ELEMENT", "PAGE_ELEMENT", "PAGE_META", "PAGE_ELEMENT", "PAGE_ELEMENT"), codes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<html>",
                "a",
                "`<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><html><body><p>&a;</p></body></html>`",
                "`<!DOCTYPE html><html/>`",
                "`<html><body><p>&nbsp;</p></body></html>`",
                "`<html><?a b?></html>`",
            })
    void refusesWhatIsNoPlainXml(String written) {
        var problem = assertThrows(TemplateProblem.class, () -> reader.read(written));
        assertEquals(PackCode.PAGE_SYNTAX, problem.finding("f").code());
    }

    @Test
    void depthAndSizeHaveLimits() {
        for (String written :
                List.of("<div>".repeat(101) + "</div>".repeat(101), "<html>" + "<p/>".repeat(200_001) + "</html>")) {
            var problem = assertThrows(TemplateProblem.class, () -> reader.read(written));
            assertEquals(PackCode.PAGE_TOO_LARGE, problem.finding("f").code());
        }
    }
}
