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
 * @param shifts how far down from its end the name of each line stands; empty where names stand elsewhere
 * @param least where the axis of values begins: zero, or below what is below it
 */
public record Drawing(
        double width,
        double height,
        List<Shape> shapes,
        Box plot,
        @Nullable Box legend,
        @Nullable BigDecimal step,
        Set<Integer> labelled,
        List<Double> shifts,
        BigDecimal least) {

    public Drawing {
        shapes = List.copyOf(shapes);
        labelled = Set.copyOf(labelled);
        shifts = List.copyOf(shifts);
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

    /** Whether names of categories run upwards. */
    public boolean isTurned() {
        return shapes.stream().anyMatch(shape -> shape instanceof Shape.Words words && words.turned());
    }

    /** Whether a value stands at what it measures. */
    public boolean isLabelled(Chart chart, int series, int category) {
        return labelled.contains(index(chart, series, category));
    }

    static int index(Chart chart, int series, int category) {
        return series * chart.categories().size() + category;
    }
}
