package al.krat.writer.chart;

import al.krat.template.chart.Chart;
import al.krat.writer.chart.Shape.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a chart of horizontal bars: a name at the left, the bars of a category beside it. All rows are equally high,
 * as Word makes them.
 *
 * @param names the lines of each name
 * @param left where bars begin
 * @param slot the height of a row
 * @param thickness of a bar
 */
record Rows(List<List<String>> names, double left, double slot, double thickness) {

    private static final double MOST_HEIGHT = 560;
    private static final double USUAL_PART = .36;
    private static final double LARGEST_PART = .5;
    private static final double ROOM = 8;

    /** @param bars how many bars a category has below each other */
    static Rows of(Chart chart, double width, int bars) {
        int count = chart.categories().size();
        double wanted = bars * (bars == 1 ? 14 : bars == 2 ? 11.5 : 10.5) + (bars == 1 ? 8 : 10);
        double largest = MOST_HEIGHT / count;
        double slot = Math.min(wanted, largest);
        List<List<String>> names = names(chart, width * USUAL_PART, largest);
        if (isCut(names)) {
            names = names(chart, width * LARGEST_PART, largest);
        }
        double lines = names.stream().mapToInt(List::size).max().orElse(1) * Canvas.LINE + 3;
        slot = Math.max(slot, Math.min(lines, Math.max(largest, Canvas.LINE)));
        double thickness = Math.min(wanted / bars, bars == 1 ? slot * .65 : slot * .8 / bars);
        double left = names.stream()
                .mapToDouble(each -> Sans.widest(each, Canvas.SIZE))
                .max()
                .orElse(0);
        return new Rows(names, left + ROOM, slot, Math.min(thickness, bars == 1 ? 14 : 11.5));
    }

    private static List<List<String>> names(Chart chart, double room, double height) {
        int most = (int) Math.max(1, Math.min(4, (height - 2) / Canvas.LINE));
        List<List<String>> names = new ArrayList<>();
        chart.categories().forEach(name -> names.add(Sans.lines(name, Canvas.SIZE, room, most)));
        return names;
    }

    private static boolean isCut(List<List<String>> names) {
        return names.stream().anyMatch(lines -> lines.get(lines.size() - 1).endsWith("…"));
    }

    double height() {
        return slot * names.size();
    }

    /** The middle of a row, from the top of the first. */
    double middle(int row) {
        return (row + .5) * slot;
    }

    void draw(Canvas canvas, double top) {
        for (int i = 0; i < names.size(); i++) {
            canvas.block(left - ROOM + 2, top + middle(i), Anchor.END, names.get(i));
        }
    }
}
