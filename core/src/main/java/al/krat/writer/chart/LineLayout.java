package al.krat.writer.chart;

import al.krat.language.Language;
import al.krat.template.chart.Chart;
import al.krat.template.chart.Value;
import al.krat.writer.chart.Shape.Anchor;
import al.krat.writer.chart.Shape.Point;
import al.krat.writer.chart.Shape.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines over categories from left to right. A single line carries its values; several carry their names at their ends, or
 * in a legend where these are too long, and stand before a quiet axis.
 */
final class LineLayout {

    private static final double HEIGHT = 150;
    private static final double ABOVE = 14;
    private static final double NAME = 110;

    private final Chart chart;
    private final double width;
    private final Language language;
    private final Canvas canvas = new Canvas();
    private final Scale scale;
    private final boolean single;

    LineLayout(Chart chart, double width, Language language) {
        this.chart = chart;
        this.width = width;
        this.language = language;
        this.scale = Scale.of(chart.numbers());
        this.single = chart.series().size() == 1;
    }

    Drawing drawing() {
        LineNames names = LineNames.of(chart, NAME);
        boolean direct = !single && names.fit(HEIGHT);
        Box legend = direct ? null : new Legend(0, width, true).draw(canvas, chart);
        double right = direct ? names.width() + 10 : 2;
        boolean valued = single && valuesFit(width - 4);
        double left = valued ? 2 : ticksWidth() + Canvas.GAP;
        var plot = new Box(left, (legend == null ? 0 : legend.bottom()) + ABOVE, width - left - right, HEIGHT);
        double base = plot.y() + (1 - scale.at(BigDecimal.ZERO)) * HEIGHT;
        if (!valued) {
            ticks(plot);
        }
        canvas.rule(plot.x(), base, plot.right(), base, Shape.Weight.AXIS);
        double below = CategoryNames.draw(canvas, chart, plot);
        Set<Integer> labelled = new HashSet<>();
        for (int series = 0; series < chart.series().size(); series++) {
            line(series, plot);
            if (valued) {
                values(series, plot, base, labelled);
            }
        }
        List<Double> shifts = direct ? names.draw(canvas, plot, ends(plot)) : List.of();
        return new Drawing(
                width,
                plot.bottom() + below,
                canvas.shapes(),
                plot,
                legend,
                valued ? null : scale.step(),
                labelled,
                shifts,
                scale.min());
    }

    private void ticks(Box plot) {
        for (BigDecimal tick : scale.ticks()) {
            double y = plot.y() + (1 - scale.at(tick)) * plot.height();
            if (tick.signum() != 0) {
                canvas.rule(plot.x(), y, plot.right(), y, Shape.Weight.GRID);
            }
            String words = scale.words(tick, chart, language);
            canvas.words(plot.x() - Canvas.GAP, y + Canvas.MIDDLE, Anchor.END, words, Tone.MUTED);
        }
    }

    private double ticksWidth() {
        return scale.ticks().stream()
                .mapToDouble(tick -> Sans.width(scale.words(tick, chart, language), Canvas.SIZE))
                .max()
                .orElse(0);
    }

    private boolean valuesFit(double room) {
        double slot = room / chart.categories().size();
        return chart.values().allMatch(value -> Sans.width(shown(value, slot), Canvas.SIZE) <= slot - 2);
    }

    /** What stands at a point: the value, or that there is none. */
    private static String shown(Value value, double room) {
        String words = BarLayout.words(value);
        return value.number() == null && Sans.width(words, Canvas.SIZE) > room - 2 ? "—" : words;
    }

    private static double x(Box plot, int category, int count) {
        return plot.x() + (category + .5) * plot.width() / count;
    }

    private double y(Box plot, BigDecimal number) {
        return plot.y() + (1 - scale.at(number)) * plot.height();
    }

    private List<@Nullable Point> points(int series, Box plot) {
        List<Value> values = chart.series().get(series).values();
        List<@Nullable Point> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal number = values.get(i).number();
            points.add(number == null ? null : new Point(x(plot, i, values.size()), y(plot, number)));
        }
        return points;
    }

    /** A line breaks where nothing is known. */
    private void line(int series, Box plot) {
        List<Point> run = new ArrayList<>();
        List<Point> marks = new ArrayList<>();
        for (Point point : points(series, plot)) {
            if (point == null) {
                run(run, series);
            } else {
                run.add(point);
                marks.add(point);
            }
        }
        run(run, series);
        marks.forEach(point -> canvas.add(new Shape.Mark(point, series)));
    }

    private void run(List<Point> run, int series) {
        if (run.size() > 1) {
            canvas.add(new Shape.Line(run, series));
        }
        run.clear();
    }

    private void values(int series, Box plot, double base, Set<Integer> labelled) {
        List<Value> values = chart.series().get(series).values();
        List<@Nullable Point> points = points(series, plot);
        double slot = plot.width() / values.size();
        for (int i = 0; i < values.size(); i++) {
            Point point = points.get(i);
            double x = x(plot, i, values.size());
            double y = point == null ? base - 4 : point.y() - 6;
            canvas.words(x, y, Anchor.MIDDLE, shown(values.get(i), slot), point == null ? Tone.MUTED : Tone.PLAIN);
            labelled.add(Drawing.index(chart, series, i));
        }
    }

    /** Where each line ends; one without any value ends nowhere, and its name stands at the foot. */
    private List<Point> ends(Box plot) {
        List<Point> ends = new ArrayList<>();
        for (int series = 0; series < chart.series().size(); series++) {
            Point last = new Point(plot.right(), plot.bottom());
            for (Point point : points(series, plot)) {
                last = point == null ? last : point;
            }
            ends.add(last);
        }
        return ends;
    }
}
