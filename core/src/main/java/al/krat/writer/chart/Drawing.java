package al.krat.writer.chart;

import al.krat.language.Language;
import al.krat.template.chart.Chart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A chart as it is drawn.
 *
 * @param width in points
 * @param height in points
 * @param shapes from the back to the front
 * @param plot where bars, lines or the circle stand
 * @param legend where the names of the series stand, or null where they stand at what they name
 * @param step between the ticks of the axis of values, or null where values stand at what they measure
 * @param labelled which values stand at what they measure, by {@link #index}
 */
public record Drawing(
        double width,
        double height,
        List<Shape> shapes,
        Box plot,
        @Nullable Box legend,
        @Nullable BigDecimal step,
        Set<Integer> labelled) {

    public Drawing {
        shapes = List.copyOf(shapes);
        labelled = Set.copyOf(labelled);
    }

    /**
     * Draws a chart.
     *
     * @param width in points
     * @param language of the figures at the axis
     */
    public static Drawing of(Chart chart, double width, Language language) {
        return switch (chart.kind()) {
            case BAR -> new BarLayout(chart, width).drawing();
            case STACKED -> new StackLayout(chart, width, language).drawing();
            case LINE -> new LineLayout(chart, width, language).drawing();
            case PIE -> new PieLayout(chart, width).drawing();
        };
    }

    /** Whether a value stands at what it measures. */
    public boolean isLabelled(Chart chart, int series, int category) {
        return labelled.contains(index(chart, series, category));
    }

    static int index(Chart chart, int series, int category) {
        return series * chart.categories().size() + category;
    }
}
