package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Finding;
import al.krat.template.sample.Packs;
import al.krat.template.sample.SampleView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCheckTest {

    private static final String SQ = """
            plain: fjalë
            two: "{$a} {$b}"
            state.OPEN: i hapur
            state.DONE: i kryer
            half.OPEN: i hapur
            only: vetëm shqip
            broken: "{$a :askund}"
            """;
    private static final String EN = """
            plain: words
            two: "{$a} {$b}"
            state.OPEN: open
            state.DONE: done
            half.OPEN: open
            broken: "{$a}"
            """;

    private static TemplatePack pack(String body) {
        return Packs.of(
                "t.html",
                "<html><body>\n" + body + "\n</body></html>",
                "row.html",
                "<p th:fragment=\"row(r)\" th:text=\"${r.name}\">x</p>",
                "loop.html",
                "<div><th:block th:replace=\"~{loop}\"/></div>",
                "phrases_sq.yaml",
                SQ,
                "phrases_en.yaml",
                EN);
    }

    private static List<String> check(String body) {
        return pack(body).check("t", SampleView.class).stream()
                .map(finding -> finding.place() + " " + finding.code().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "<p th:text=\"${title}\"/>",
                "<p th:text=\"${title} ?: '—'\"/>",
                "<p th:if=\"${title}\" th:text=\"|x ${title}|\"/>",
                "<p th:if=\"${title != null and number > 1}\" th:text=\"'x' + ${title}\"/>",
                "<p th:unless=\"${title == null}\" th:text=\"'x' + ${title}\"/>",
                "<p th:unless=\"${title == null or draft}\" th:text=\"'x' + ${title}\"/>",
                "<p th:text=\"${title != null ? 'x' + title : '—'}\"/>",
                "<p th:if=\"${!(title == null)}\"><em th:text=\"'x' + ${title}\"/></p>",
                "<p th:each=\"r : ${rows}\" th:text=\"${r.name + rStat.count}\"/>",
                "<p th:each=\"r, at : ${rows}\" th:if=\"${r.note != null}\" th:text=\"${r.note.words}\"/>",
                "<p th:each=\"r : ${rows}\" th:text=\"${r.note?.next?.words}\"/>",
                "<p th:each=\"r : ${rows}\" th:if=\"${r.note?.next}\" th:text=\"${r.note.next.words}\"/>",
                "<p th:each=\"r : ${rows}\" th:if=\"${r.note}\" th:with=\"n=${r.note}\" th:text=\"${n.words}\"/>",
                "<p th:each=\"r : ${rows}\" krat:fjala=\"state.{r.state}\"/>",
                "<p th:each=\"r : ${rows}\" th:if=\"${r.state == 'OPEN'}\" krat:fjala=\"half.{r.state}\"/>",
                "<p th:each=\"r : ${rows}\" th:if=\"${r.state != 'DONE'}\" krat:fjala=\"half.{r.state}\"/>",
                "<p krat:fjala=\"two(a=${title}, b=${day})\"/>",
                "<p krat:fjala=\"plain()\"/>",
                "<p th:each=\"r : ${rows}\" th:replace=\"~{row :: row(r=${r})}\"/>",
                "<p th:text=\"${facts.city + language}\"/>",
                "<p th:if=\"${day &lt; day}\" th:text=\"${rows.size}\"/>",
                "<p th:text=\"${rows[0].name}\"/>",
                "<p><a href=\"#x\" th:href=\"|#${number}|\">a</a></p>",
            })
    void acceptsWhatNoDataBreaks(String body) {
        assertEquals(List.of(), check(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "<p th:text=\"${titel}\"/> § t.html:2:15 NAME_UNKNOWN",
                "<p th:text=\"${title.x}\"/> § t.html:2:21 MAYBE_MISSING",
                "<p th:text=\"'x' + ${title}\"/> § t.html:2:21 MAYBE_MISSING",
                "<p th:if=\"${title or draft}\" th:text=\"'x' + ${title}\"/> § t.html:2:47 MAYBE_MISSING",
                "<p th:unless=\"${title}\" th:text=\"'x' + ${title}\"/> § t.html:2:42 MAYBE_MISSING",
                "<p th:text=\"${day}\"/> § t.html:2:15 TYPE",
                "<p th:text=\"${amount}\"/> § t.html:2:15 TYPE",
                "<p th:text=\"${rows}\"/> § t.html:2:15 TYPE",
                "<p th:text=\"${draft}\"/> § t.html:2:15 TYPE",
                "<p th:if=\"${number}\"/> § t.html:2:13 TYPE",
                "<p th:if=\"${title == 3}\"/> § t.html:2:22 TYPE",
                "<p th:if=\"${day &gt; 3}\"/> § t.html:2:22 TYPE",
                "<p th:if=\"${title &gt; 'a'}\"/> § t.html:2:13 MAYBE_MISSING",
                "<p th:each=\"r : ${title}\"/> § t.html:2:19 MAYBE_MISSING",
                "<p th:each=\"r : ${day}\"/> § t.html:2:19 TYPE",
                "<p th:each=\"r : ${rows}\" th:text=\"${r.nam}\"/> § t.html:2:39 COMPONENT_UNKNOWN",
                "<p th:each=\"r : ${rows}\" th:text=\"${r.note.words}\"/> § t.html:2:44 MAYBE_MISSING",
                "<p th:each=\"r : ${rows}\" th:text=\"${r.state}\"/> § t.html:2:37 TYPE",
                "<p th:each=\"r : ${rows}\" th:if=\"${r.state == 'OPN'}\"/> § t.html:2:46 ENUM_CONSTANT",
                "<p th:each=\"r : ${rows}\" krat:fjala=\"half.{r.state}\"/> § t.html:2:38 PHRASE_UNKNOWN",
                "<p th:each=\"r : ${rows}\" krat:fjala=\"state.{r.name}\"/> § t.html:2:45 TYPE",
                "<p krat:fjala=\"plane\"/> § t.html:2:16 PHRASE_UNKNOWN",
                "<p krat:fjala=\"only\"/> § t.html:2:16 PHRASE_UNTRANSLATED",
                "<p krat:fjala=\"two(a='x')\"/> § t.html:2:16 PHRASE_ARGUMENT_MISSING",
                "<p krat:fjala=\"plain(a='x')\"/> § t.html:2:22 PHRASE_ARGUMENT_UNKNOWN",
                "<p krat:fjala=\"two(a=${x}, b=1)\"/> § t.html:2:24 NAME_UNKNOWN",
                "<p th:replace=\"~{rows}\"/> § t.html:2:18 FRAGMENT_UNKNOWN",
                "<p th:replace=\"~{row :: rw(r=1)}\"/> § t.html:2:18 FRAGMENT_UNKNOWN",
                "<p th:replace=\"~{row :: row}\"/> § t.html:2:18 FRAGMENT_PARAMETERS",
                "<p th:replace=\"~{row :: row(r=${title})}\"/> § row.html:1:38 MAYBE_MISSING",
                "<p th:text=\"${}\"/> § t.html:2:15 EXPRESSION_SYNTAX",
                "<p th:class=\"${day}\"/> § t.html:2:16 TYPE",
                "<p th:onclick=\"${title}\"/> § t.html:2:4 ATTRIBUTE_UNKNOWN",
            })
    void findsWhatSomeDataBreaks(String body, String finding) {
        assertEquals(finding, check(body).get(0));
    }

    @Test
    void tellsEverythingAtOnce() {
        assertEquals(
                List.of("t.html:2:15 NAME_UNKNOWN", "t.html:3:15 TYPE", "t.html:4:16 PHRASE_UNKNOWN"),
                check("<p th:text=\"${x}\"/>\n<p th:text=\"${day}\"/>\n<p krat:fjala=\"z\"/>"));
    }

    @Test
    void suggests() {
        Finding finding =
                pack("<p th:text=\"${titel}\"/>").check("t", SampleView.class).get(0);
        assertEquals("title", finding.args().get("near"));
    }

    @Test
    void aFragmentThatInsertsItselfIsTold() {
        assertEquals(List.of("loop.html:1:28 FRAGMENT_RECURSION"), check("<th:block th:replace=\"~{loop}\"/>"));
    }

    @Test
    void aFragmentThatInsertsItselfOnAConditionIsFollowedOnce() {
        assertEquals(
                List.of(),
                check("<p th:each=\"r : ${rows}\" th:if=\"${r.note}\" th:with=\"n=${r.note}\"><th:block"
                        + " th:replace=\"~{:: f}\"/><em th:if=\"${draft}\"><em th:fragment=\"f\"><th:block"
                        + " th:if=\"${draft}\" th:replace=\"~{:: f}\"/></em></em></p>"));
    }

    @Test
    void fragmentsThatMultiplyAreCut() {
        StringBuilder bomb = new StringBuilder("<div>");
        for (int i = 0; i < 30; i++) {
            bomb.append("<div th:fragment=\"f").append(i).append("\">");
            for (int twice = 0; twice < 2; twice++) {
                bomb.append("<th:block th:with=\"v")
                        .append(i)
                        .append(twice)
                        .append("=1\" th:replace=\"~{:: f")
                        .append(i + 1)
                        .append("}\"/>");
            }
            bomb.append("</div>");
        }
        bomb.append("<p th:fragment=\"f30\">x</p></div>");
        assertEquals(
                List.of("t.html:2:6 BUDGET_STEPS"),
                check(bomb.toString()).subList(0, 1).stream()
                        .map(found -> found.replaceAll(":\\d+:\\d+", ":2:6"))
                        .toList());
    }

    @Test
    void checksAWholePack() {
        List<String> all =
                pack("<p th:text=\"${title}\"/>").check(Map.of("t", SampleView.class, "tt", SampleView.class)).stream()
                        .map(finding -> finding.place() + " " + finding.code().name())
                        .sorted()
                        .toList();
        assertEquals(
                List.of("phrases_sq.yaml:7:1 PHRASE_PATTERN", "row.html FILE_UNUSED", "tt.html TEMPLATE_MISSING"), all);
    }

    @Test
    void theSmallPackIsGood() {
        assertEquals(List.of(), Packs.small().check(Map.of("minutes", SampleView.class)));
    }

    private static final String CHART_ROWS =
            "<tbody><tr th:each=\"r : ${rows}\"><th scope=\"row\" th:text=\"${r.name}\"/><td>1</td></tr></tbody>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "<figure class=\"chart bar\"><figcaption>a</figcaption><table><thead><tr><th>a</th><th>b</th></tr></thead>ROWS</table></figure> § ",
                "<figure class=\"chart\" th:classappend=\"${title ?: 'pie'}\"><figcaption>a</figcaption><table><thead><tr><th>a</th><th>b</th></tr></thead>ROWS</table></figure> § ",
                "<figure class=\"chart line\"><th:block th:if=\"${draft}\"><figcaption>a</figcaption></th:block><table><thead><tr><th>a</th></tr></thead>ROWS</table></figure> § ",
                "<figure class=\"chart column\"><figcaption>a</figcaption><table><thead><tr><th>a</th><th>b</th></tr></thead>ROWS</table></figure> § t.html:2:1 CHART_KIND",
                "<figure class=\"chart bar\"><table><thead><tr><th>a</th><th>b</th></tr></thead>ROWS</table></figure> § t.html:2:1 CHART_PARTS",
                "<figure class=\"chart bar\"><figcaption>a</figcaption><table>ROWS</table></figure> § t.html:2:53 CHART_TABLE",
                "<figure class=\"chart bar\"><figcaption>a</figcaption><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>a</td><td>1</td></tr></tbody></table></figure> § t.html:2:111 CHART_TABLE",
            })
    void looksAtCharts(String body, @Nullable String expected) {
        assertEquals(expected == null ? List.of() : List.of(expected), check(body.replace("ROWS", CHART_ROWS)));
    }
}
