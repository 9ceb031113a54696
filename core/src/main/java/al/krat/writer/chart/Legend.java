package al.krat.writer.chart;

import al.krat.template.chart.Chart;
import al.krat.writer.chart.Shape.Anchor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of the series with what they are drawn in, in rows above the plot. */
final class Legend {

    private static final double APART = 14;
    private static final double SAMPLE = 22;
    private static final double ABOVE = 3;
    private static final double BELOW = 6;

    private final double left;
    private final double width;
    private final boolean lines;

    /** @param lines whether series are lines and not areas */
    Legend(double left, double width, boolean lines) {
        this.left = left;
        this.width = width;
        this.lines = lines;
    }

    /** Draws it at the top of the canvas; the answer is where it stands, or null where one series needs none. */
    @Nullable Box draw(Canvas canvas, Chart chart) {
        if (chart.series().size() < 2) {
            return null;
        }
        double sample = lines ? SAMPLE : Canvas.SWATCH;
        double x = left;
        double y = ABOVE;
        double used = 0;
        int deepest = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            List<String> name = Sans.lines(chart.series().get(i).name(), Canvas.SIZE, width - sample - Canvas.GAP, 3);
            double wide = sample + Canvas.GAP + Sans.widest(name, Canvas.SIZE);
            if (x > left && x + wide > left + width) {
                x = left;
                y += deepest * Canvas.LINE + 2;
                deepest = 0;
            }
            sample(canvas, x, y + Canvas.LINE / 2, i);
            for (int line = 0; line < name.size(); line++) {
                canvas.words(
                        x + sample + Canvas.GAP,
                        y + (line + .5) * Canvas.LINE + Canvas.MIDDLE,
                        Anchor.START,
                        name.get(line),
                        Shape.Tone.PLAIN);
            }
            deepest = Math.max(deepest, name.size());
            x += wide + APART;
            used = Math.max(used, x - APART - left);
        }
        return new Box(left, 0, used, y + deepest * Canvas.LINE + BELOW);
    }

    private void sample(Canvas canvas, double x, double middle, int paint) {
        if (lines) {
            canvas.add(new Shape.Line(List.of(new Shape.Point(x, middle), new Shape.Point(x + SAMPLE, middle)), paint));
            canvas.add(new Shape.Mark(new Shape.Point(x + SAMPLE / 2, middle), paint));
        } else {
            canvas.bar(x, middle - Canvas.SWATCH / 2, Canvas.SWATCH, Canvas.SWATCH, paint);
        }
    }
}
