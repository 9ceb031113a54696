package al.krat.template.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import al.krat.template.TemplateProblem;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFileTest {

    private static List<String> problems(String source) {
        return TemplateFile.read("t.html", source).problems().stream()
                .map((TemplateProblem problem) -> problem.finding("?"))
                .map(finding -> finding.place() + " " + finding.code().name())
                .toList();
    }

    @Test
    void readsElementsWithTheirPlaces() {
        var file = TemplateFile.read("t.html", "<div>\n  <p class=\"a\"\n     th:text=\"${x}\">é</p>\n</div>");
        assertEquals(List.of(), file.problems());
        Tag p = file.roots().get(0).children().get(0);
        assertEquals("t.html:2:3", p.place().toString());
        Tag.Attribute text = Objects.requireNonNull(p.attribute("th:text"));
        assertEquals("t.html:3:6", text.place().toString());
        assertEquals("t.html:3:17", text.at(2).toString());
    }

    @Test
    void findsFragments() {
        var file = TemplateFile.read(
                "t.html", "<div><p th:fragment=\"row(a)\">x</p><section><p th:fragment=\"rows\">x</p></section></div>");
        assertNotNull(file.fragment("row"));
        assertNotNull(file.fragment("rows"));
        assertNull(file.fragment("ro"));
    }

    @Test
    void resolvesReferencesAndCountsThem() {
        var file = TemplateFile.read("t.html", "<p th:if=\"${a &lt; &#x62;}\">&amp;&#235;</p>");
        assertEquals(List.of(), file.problems());
        Tag.Attribute condition = Objects.requireNonNull(file.roots().get(0).attribute("th:if"));
        assertEquals("${a < b}", condition.value());
        assertEquals("t.html:1:20", condition.at(6).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<p>a</div> ~ t.html:1:5 MARKUP_SYNTAX",
                "<p>a ~ t.html:0:0 MARKUP_SYNTAX",
                "<p a=b>a</p> ~ t.html:1:6 MARKUP_SYNTAX",
                "<p class=\"a\" class=\"b\">a</p> ~ t.html:1:14 MARKUP_SYNTAX",
                "<p th:if=\"a<b\">a</p> ~ t.html:1:11 MARKUP_SYNTAX",
                "<!DOCTYPE html><p>a</p> ~ t.html:1:1 MARKUP_FORBIDDEN",
                "<?xml version=\"1.0\"?><p>a</p> ~ t.html:1:1 MARKUP_FORBIDDEN",
                "<p><?php x ?></p> ~ t.html:1:4 MARKUP_FORBIDDEN",
                "<p><![CDATA[a]]></p> ~ t.html:1:4 MARKUP_FORBIDDEN",
                "<p>[[${x}]]</p> ~ t.html:1:4 MARKUP_FORBIDDEN",
                "<p>[(${x})]</p> ~ t.html:1:4 MARKUP_FORBIDDEN",
                "<p><!--/*/ <b> /*/--></p> ~ t.html:1:4 MARKUP_FORBIDDEN",
                "<p>a&nbsp;b</p> ~ t.html:1:5 ENTITY_UNKNOWN",
                "<p>a & b</p> ~ t.html:1:6 ENTITY_UNKNOWN",
                "<p>&#0;</p> ~ t.html:1:4 ENTITY_UNKNOWN",
                "<p>&#xD800;</p> ~ t.html:1:4 ENTITY_UNKNOWN",
                "<script>a</script> ~ t.html:1:1 ELEMENT_UNKNOWN",
                "<P>a</P> ~ t.html:1:1 ELEMENT_UNKNOWN",
                "<p style=\"a\">a</p> ~ t.html:1:4 ATTRIBUTE_UNKNOWN",
                "<p th:utext=\"${x}\">a</p> ~ t.html:1:4 ATTRIBUTE_UNKNOWN",
                "<p th:text=\"${x}\" krat:fjala=\"a\">a</p> ~ t.html:1:19 ATTRIBUTE_UNKNOWN",
            })
    void refuses(String source, String problem) {
        assertEquals(problem.replace(":0:0", ""), problems(source).get(0));
    }

    @Test
    void tellsEverythingAtOnce() {
        assertEquals(
                List.of("t.html:1:4 ATTRIBUTE_UNKNOWN", "t.html:2:1 ELEMENT_UNKNOWN", "t.html:3:2 ENTITY_UNKNOWN"),
                problems("<p onclick=\"x\">a</p>\n<b>c</b>\n &nbsp;"));
    }

    @Test
    void depthAndSizeHaveLimits() {
        assertEquals(List.of(), problems("<div>".repeat(200) + "</div>".repeat(200)));
        assertEquals(List.of("t.html:1:1001 MARKUP_TOO_DEEP"), problems("<div>".repeat(201) + "</div>".repeat(201)));
        assertEquals(List.of("t.html:1:80001 PAGE_TOO_LARGE"), problems("<p/>".repeat(20_001)));
    }

    @Test
    void controlCharactersAreNoMarkup() {
        assertEquals(List.of("t.html:1:5 MARKUP_FORBIDDEN"), problems("<p>a\u0001</p>"));
        assertEquals(List.of("t.html:1:4 MARKUP_FORBIDDEN"), problems("<p>\uFFFF</p>"));
    }
}
