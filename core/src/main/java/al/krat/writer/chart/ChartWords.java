package al.krat.writer.chart;

import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.template.Page;
import al.krat.template.chart.Chart;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of a chart to those who do not see it, in the languages of its page. */
public final class ChartWords {

    private final List<Phrases> phrases;

    public ChartWords(Page page) {
        phrases = Stream.of(page.language(), page.second())
                .filter(Objects::nonNull)
                .map(ChartWords::of)
                .toList();
    }

    private static Phrases of(Language language) {
        return Phrases.ofResource(ChartWords.class, "phrases_" + language.code() + ".yaml", language);
    }

    /** What kind of picture it is, and that the table below says the same. */
    public String description(Chart chart) {
        return say(chart.kind().name());
    }

    /** The description and the chart's message. */
    public String alternative(Chart chart) {
        return description(chart) + ": " + chart.message();
    }

    /** What the sheet of the chart's own workbook is called. */
    public String sheet() {
        return phrases.get(0).say("sheet", Map.of());
    }

    private String say(String key) {
        return phrases.stream().map(its -> its.say(key, Map.of())).collect(Collectors.joining(" / "));
    }
}
