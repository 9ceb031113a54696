package al.krat.template.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Severity;
import al.krat.language.Language;
import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.template.Style;
import al.krat.template.page.PageReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartReaderTest {

    private static final String HEAD =
            "<thead><tr><th scope=\"col\">Bashkia</th><th scope=\"col\">Raste</th></tr></thead>";

    private final PageReader reader = new PageReader(Language.ALBANIAN, Style.DEFAULT, Set.of());

    private Node.Element figure(String markup) {
        Page page = reader.read("<html><body>" + markup + "</body></html>");
        return page.body().elements().get(0);
    }

    private List<String> remarks() {
        return reader.problems().stream()
                .map(problem -> problem.finding("f"))
                .map(finding -> finding.severity() + " " + finding.code().name())
                .toList();
    }

    private static String chart(String kind, String rows) {
        return "<figure class=\"chart " + kind + "\"><figcaption>Shumë.</figcaption><table>" + HEAD + "<tbody>" + rows
                + "</tbody></table></figure>";
    }

    private static String row(String name, String... cells) {
        return "<tr><th scope=\"row\">" + name + "</th><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    @Test
    void readsWhatTheTableSays() {
        Node.Element figure = figure("""
                <figure class="chart stacked"><figcaption>Gratë janë <em>më</em> shumë.</figcaption>
                  <table><caption>Raste</caption><thead><tr><th scope="col">Bashkia</th><th scope="col">Gra</th>
                    <th scope="col">Burra<span class="footnote">x</span></th><th scope="col" class="total">Gjithsej</th></tr></thead>
                  <tbody><tr><th scope="row">Durrës</th><td class="num">3<span class="footnote">y</span></td><td>rreth 5</td><td>8</td></tr>
                    <tr><th scope="row">Krujë</th><td colspan="3">nuk ka të dhëna</td></tr>
                    <tr class="total"><td>Gjithsej</td><td>3</td><td>5</td><td>8</td></tr></tbody></table></figure>
                """);
        Chart chart = ChartReader.read(figure, Language.ALBANIAN).orElseThrow();
        assertEquals(List.of(), remarks());
        assertEquals(Chart.Kind.STACKED, chart.kind());
        assertEquals("Gratë janë më shumë.", chart.message());
        assertEquals(List.of("Durrës", "Krujë"), chart.categories());
        assertEquals(
                "Gra=3|nuk ka të dhëna Burra=rreth 5|nuk ka të dhëna",
                chart.series().stream()
                        .map(series -> series.name() + "="
                                + series.values().stream().map(Value::words).collect(Collectors.joining("|")))
                        .collect(Collectors.joining(" ")));
        assertEquals(2, chart.numbers().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "CHART_KIND ~ <figure class=\"chart\"><figcaption>a</figcaption></figure>",
                "CHART_KIND ~ <figure class=\"chart bar pie\"><figcaption>a</figcaption></figure>",
                "CHART_PARTS ~ <figure class=\"chart bar\"><figcaption>a</figcaption></figure>",
                "CHART_PARTS ~ <figure class=\"chart bar\"><table><tbody><tr><th>a</th><td>1</td></tr></tbody></table></figure>",
                "CHART_PARTS ~ <figure class=\"chart bar\"><figcaption> </figcaption><table><tbody/></table></figure>",
                "CHART_PARTS ~ <figure class=\"chart bar\"><figcaption>a</figcaption><table><tbody/></table><table><tbody/></table></figure>",
                "CHART_TABLE ~ <figure class=\"chart bar\"><figcaption>a</figcaption><table><tbody><tr><th>a</th><td>1</td></tr></tbody></table></figure>",
                "CHART_TABLE ~ <figure class=\"chart bar\"><figcaption>a</figcaption><table><thead><tr><th>a</th></tr></thead><tbody><tr><th>a</th></tr></tbody></table></figure>",
            })
    void saysWhatAFigureLacks(String code, String markup) {
        figure(markup);
        assertEquals(List.of(Severity.REMARK + " " + code), remarks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "CHART_TABLE ~ bar ~ ``",
                "CHART_TABLE ~ bar ~ <tr><td>a</td><td>1</td></tr>",
                "CHART_TABLE ~ bar ~ <tr><th/><td>1</td></tr>",
                "CHART_TABLE ~ bar ~ <tr><th>a</th><td>1</td><td>2</td></tr>",
                "CHART_TABLE ~ bar ~ <tr><th>a</th><td colspan=\"2\">1</td><td>2</td></tr>",
                "CHART_NUMBER ~ bar ~ <tr><th>a</th><td>shumë</td></tr>",
                "CHART_NUMBER ~ bar ~ <tr><th>a</th><td>1.5</td></tr>",
                "CHART_UNITS ~ bar ~ <tr><th>a</th><td>1 %</td></tr><tr><th>b</th><td>1</td></tr>",
                "CHART_PIE ~ pie ~ <tr><th>a</th><td>-1</td></tr><tr><th>b</th><td>2</td></tr>",
                "CHART_PIE ~ pie ~ <tr><th>a</th><td>0</td></tr>",
                "CHART_PIE ~ pie ~ <tr><th>a</th><td>—</td></tr><tr><th>b</th><td>2</td></tr>",
                "CHART_NEGATIVE ~ stacked ~ <tr><th>a</th><td>-1</td></tr>",
            })
    void saysWhyATableIsNotDrawn(String code, String kind, String rows) {
        Node.Element figure = figure(chart(kind, rows));
        assertEquals(List.of(Severity.REMARK + " " + code), remarks());
        assertTrue(ChartReader.read(figure, Language.ALBANIAN).isEmpty());
    }

    @Test
    void aPieHasOneColumn() {
        figure(
                "<figure class=\"chart pie\"><figcaption>a</figcaption><table><thead><tr><th>a</th><th>b</th><th>c</th></tr>"
                        + "</thead><tbody>" + row("x", "1", "2") + "</tbody></table></figure>");
        assertEquals(List.of("REMARK CHART_PIE"), remarks());
    }

    @ParameterizedTest
    @CsvSource({"bar,30", "stacked,30", "line,60", "pie,8"})
    void manyCategoriesStayATable(String kind, int most) {
        figure(chart(kind, rows(most)));
        assertEquals(List.of(), remarks());
        figure(chart(kind, rows(most + 1)));
        assertEquals(List.of("REMARK CHART_CATEGORIES"), remarks());
    }

    @Test
    void tenThousandCategoriesAreLeftAtOnce() {
        Node.Element figure = figure(chart("bar", rows(10_000)));
        assertEquals(List.of("REMARK CHART_CATEGORIES"), remarks());
        assertTrue(figure.text().contains("n9999"));
    }

    @Test
    void manySeriesStayATable() {
        String heads = "<th>s</th>".repeat(6);
        figure("<figure class=\"chart bar\"><figcaption>a</figcaption><table><thead><tr><th>a</th>" + heads
                + "</tr></thead><tbody>" + row("x", "1", "2", "3", "4", "5", "6") + "</tbody></table></figure>");
        assertEquals(List.of("REMARK CHART_SERIES"), remarks());
    }

    @Test
    void remarksNameTheChartTheRowAndTheColumn() {
        reader.read("<html><body>" + chart("bar", row("a", "1")) + chart("bar", row("a", "1") + row("b", "x"))
                + "</body></html>");
        Finding finding = reader.problems().get(0).finding("minutes.html");
        assertEquals(
                "minutes.html vërejtje V453 Kutiza në rreshtin 3, kolona 2, e grafikut 2 nuk është numër; grafiku mbetet"
                        + " tabelë. (Numri shkruhet «1 234,5», «12,5 %» ose «rreth 50»; për të dhëna që mungojnë, «—» ose"
                        + " «nuk ka të dhëna».)",
                finding.line(Language.ALBANIAN));
    }

    private static String rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> row("n" + i, "1")).collect(Collectors.joining());
    }
}
