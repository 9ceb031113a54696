package al.krat.writer.chart;

import al.krat.template.chart.Chart;
import al.krat.writer.chart.Shape.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Names of categories below a plot: side by side in lines where there is room, else turned, else only some of them. */
final class CategoryNames {

    private static final double BELOW = 6;
    private static final int MOST_LINES = 3;
    private static final double LONGEST = 120;

    private CategoryNames() {}

    /** Whether names have to be turned. */
    static boolean isTurned(Chart chart, double slot) {
        return chart.categories().stream()
                .anyMatch(name -> !isWhole(name, Sans.lines(name, Canvas.SIZE, slot - 4, MOST_LINES)));
    }

    /** Draws them; the answer is the room that they take. */
    static double draw(Canvas canvas, Chart chart, Box plot) {
        int count = chart.categories().size();
        double slot = plot.width() / count;
        boolean turned = isTurned(chart, slot);
        int every = turned ? (int) Math.ceil((Canvas.LINE + 1) / slot) : 1;
        int most = turned ? (int) Math.max(1, Math.min(MOST_LINES, slot / Canvas.LINE)) : MOST_LINES;
        double deepest = 0;
        for (int i = 0; i < count; i += every) {
            double middle = plot.x() + (i + .5) * slot;
            List<String> lines = Sans.lines(chart.categories().get(i), Canvas.SIZE, turned ? LONGEST : slot - 4, most);
            if (turned) {
                canvas.turned(middle, plot.bottom() + BELOW, lines);
                deepest = Math.max(deepest, Sans.widest(lines, Canvas.SIZE));
            } else {
                canvas.block(middle, plot.bottom() + BELOW + lines.size() * Canvas.LINE / 2, Anchor.MIDDLE, lines);
                deepest = Math.max(deepest, lines.size() * Canvas.LINE);
            }
        }
        return deepest + BELOW + 2;
    }

    /** Whether a name's lines break between its words only, and are all of it. */
    private static boolean isWhole(String name, List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            words.addAll(List.of(line.split("[ ]+")));
        }
        return words.equals(List.of(Sans.shown(name).split("[ ]+")));
    }
}
