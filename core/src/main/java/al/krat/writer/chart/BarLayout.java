package al.krat.writer.chart;

import al.krat.template.chart.Chart;
import al.krat.template.chart.Value;
import al.krat.writer.chart.Shape.Anchor;
import al.krat.writer.chart.Shape.Tone;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Bars with their values at their ends; there is no other axis than the line that they begin at. */
final class BarLayout {

    private static final double THIN = 9.5;

    private final Chart chart;
    private final double width;
    private final int bars;
    private final Canvas canvas = new Canvas();
    private final Scale scale;

    BarLayout(Chart chart, double width) {
        this.chart = chart;
        this.width = width;
        this.bars = chart.series().size();
        this.scale = Scale.of(chart.numbers());
    }

    Drawing drawing() {
        Box legend = new Legend(0, width, false).draw(canvas, chart);
        Rows rows = Rows.of(chart, width, bars);
        double top = legend == null ? 0 : legend.bottom();
        double before = scale.min().signum() < 0 ? room(true) : 0;
        double left = rows.left() + before;
        var plot = new Box(left, top, Math.max(40, width - left - room(false)), rows.height());
        rows.draw(canvas, top);
        double size = rows.thickness() < THIN ? Math.max(6.5, rows.thickness()) : Canvas.SIZE;
        double zero = plot.x() + scale.at(BigDecimal.ZERO) * plot.width();
        Set<Integer> labelled = new HashSet<>();
        for (int category = 0; category < rows.names().size(); category++) {
            double y = top + rows.middle(category) - bars * rows.thickness() / 2;
            for (int series = 0; series < bars; series++) {
                Value value = chart.series().get(series).values().get(category);
                bar(value, zero, plot, y + series * rows.thickness(), rows.thickness(), series, size);
                labelled.add(Drawing.index(chart, series, category));
            }
        }
        canvas.rule(zero, plot.y(), zero, plot.bottom(), Shape.Weight.AXIS);
        var whole = new Box(rows.left(), top, plot.right() - rows.left(), plot.height());
        return new Drawing(
                width,
                plot.bottom() + 2,
                canvas.shapes(),
                whole,
                legend,
                null,
                labelled,
                List.of(),
                scale.min().signum() < 0 ? scale.min().subtract(scale.step()) : BigDecimal.ZERO);
    }

    private void bar(Value value, double zero, Box plot, double y, double thickness, int series, double size) {
        BigDecimal number = value.number();
        double baseline = y + thickness / 2 + size * .36;
        if (number == null) {
            canvas.small(zero + Canvas.GAP, baseline, Anchor.START, words(value), Tone.MUTED, size);
            return;
        }
        double end = plot.x() + scale.at(number) * plot.width();
        if (number.signum() != 0) {
            canvas.bar(Math.min(zero, end), y, Math.abs(end - zero), thickness, series);
        }
        boolean negative = number.signum() < 0;
        double x = negative ? end - Canvas.GAP : end + Canvas.GAP;
        canvas.small(x, baseline, negative ? Anchor.END : Anchor.START, words(value), Tone.PLAIN, size);
    }

    /** Room for words beyond the ends of bars. */
    private double room(boolean negative) {
        return chart.values()
                        .filter(value ->
                                value.number() == null || value.number().signum() < 0 == negative)
                        .mapToDouble(value -> Sans.width(words(value), Canvas.SIZE))
                        .max()
                        .orElse(0)
                + Canvas.GAP
                + 2;
    }

    static String words(Value value) {
        String words = Sans.shown(value.words());
        return words.isEmpty() ? "—" : words;
    }
}
