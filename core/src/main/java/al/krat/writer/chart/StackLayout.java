package al.krat.writer.chart;

import al.krat.language.Language;
import al.krat.template.chart.Chart;
import al.krat.template.chart.Value;
import al.krat.writer.chart.Shape.Anchor;
import al.krat.writer.chart.Shape.Tone;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Bars of parts behind each other, over a quiet axis; a part that is wide enough carries its value. */
final class StackLayout {

    private static final double CHIP = 5;
    private static final double TICKS = 14;

    private final Chart chart;
    private final double width;
    private final Language language;
    private final Canvas canvas = new Canvas();
    private final Scale scale;
    private final Set<Integer> labelled = new HashSet<>();

    StackLayout(Chart chart, double width, Language language) {
        this.chart = chart;
        this.width = width;
        this.language = language;
        this.scale = Scale.of(IntStream.range(0, chart.categories().size()).mapToObj(this::sum));
    }

    Drawing drawing() {
        Box legend = new Legend(0, width, false).draw(canvas, chart);
        Rows rows = Rows.of(chart, width, 1);
        double top = legend == null ? 0 : legend.bottom();
        double right = IntStream.range(0, chart.categories().size())
                .mapToDouble(category -> missing(category, 0, 0, false))
                .max()
                .orElse(0);
        double last = Sans.width(scale.words(scale.max(), chart, language), Canvas.SIZE) / 2 + 2;
        var plot = new Box(rows.left(), top, Math.max(40, width - rows.left() - Math.max(right, last)), rows.height());
        ticks(plot);
        rows.draw(canvas, top);
        for (int category = 0; category < rows.names().size(); category++) {
            double end = stack(category, plot, top + rows.middle(category), rows.thickness());
            missing(category, end, top + rows.middle(category), true);
        }
        canvas.rule(plot.x(), plot.y(), plot.x(), plot.bottom(), Shape.Weight.AXIS);
        return new Drawing(
                width,
                plot.bottom() + TICKS,
                canvas.shapes(),
                plot,
                legend,
                scale.step(),
                labelled,
                List.of(),
                BigDecimal.ZERO);
    }

    /** Grid and figures; where these are wide only some of them. */
    private void ticks(Box plot) {
        List<BigDecimal> ticks = scale.ticks();
        double widest = ticks.stream()
                .mapToDouble(tick -> Sans.width(scale.words(tick, chart, language), Canvas.SIZE))
                .max()
                .orElse(0);
        int every = (int) Math.ceil((widest + CHIP) * (ticks.size() - 1) / plot.width());
        for (int i = 0; i < ticks.size(); i++) {
            double x = plot.x() + scale.at(ticks.get(i)) * plot.width();
            canvas.rule(x, plot.y(), x, plot.bottom(), Shape.Weight.GRID);
            if (i % every == 0) {
                String words = scale.words(ticks.get(i), chart, language);
                canvas.words(x, plot.bottom() + 11, Anchor.MIDDLE, words, Tone.MUTED);
            }
        }
    }

    private BigDecimal sum(int category) {
        return chart.series().stream()
                .map(series -> series.values().get(category).number())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Draws the parts of a category; the answer is where they end. */
    private double stack(int category, Box plot, double middle, double thickness) {
        BigDecimal sum = BigDecimal.ZERO;
        double end = plot.x();
        for (int series = 0; series < chart.series().size(); series++) {
            Value value = chart.series().get(series).values().get(category);
            BigDecimal number = value.number();
            if (number == null || number.signum() == 0) {
                continue;
            }
            sum = sum.add(number);
            double start = end;
            end = plot.x() + scale.at(sum) * plot.width();
            canvas.bar(start, middle - thickness / 2, end - start, thickness, series);
            String words = BarLayout.words(value);
            if (Sans.width(words, Canvas.SIZE) + CHIP <= end - start && thickness >= Canvas.LINE) {
                canvas.chip((start + end) / 2, middle + Canvas.MIDDLE, words);
                labelled.add(Drawing.index(chart, series, category));
            }
        }
        return end;
    }

    /**
     * Says behind a bar of which parts nothing is known, so that nobody takes them for nothing: swatches, and the words of
     * the table. The answer is the room that it takes.
     */
    private double missing(int category, double from, double middle, boolean draws) {
        Map<String, List<Integer>> missing = new LinkedHashMap<>();
        for (int series = 0; series < chart.series().size(); series++) {
            Value value = chart.series().get(series).values().get(category);
            if (value.number() == null) {
                int its = series;
                missing.merge(BarLayout.words(value), List.of(series), (all, one) -> joined(all, its));
            }
        }
        double x = from + 2;
        for (Map.Entry<String, List<Integer>> each : missing.entrySet()) {
            for (int series : each.getValue()) {
                x += Canvas.GAP;
                if (draws) {
                    canvas.bar(x, middle - Canvas.SWATCH / 2, Canvas.SWATCH, Canvas.SWATCH, series);
                }
                x += Canvas.SWATCH;
            }
            x += Canvas.GAP;
            if (draws) {
                canvas.words(x, middle + Canvas.MIDDLE, Anchor.START, each.getKey(), Tone.MUTED);
            }
            x += Sans.width(each.getKey(), Canvas.SIZE);
        }
        return missing.isEmpty() ? 0 : x - from + 2;
    }

    private static List<Integer> joined(List<Integer> all, int one) {
        return IntStream.concat(all.stream().mapToInt(Integer::intValue), IntStream.of(one))
                .boxed()
                .toList();
    }
}
