package al.krat.writer.chart;

import al.krat.template.chart.Chart;
import al.krat.writer.chart.Shape.Anchor;
import al.krat.writer.chart.Shape.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Names of lines at their right ends, moved apart where lines end near each other. */
record LineNames(List<List<String>> names, double width) {

    private static final double APART = 2;
    private static final int MOST_LINES = 1;

    static LineNames of(Chart chart, double room) {
        List<List<String>> names = new ArrayList<>();
        chart.series().forEach(each -> names.add(Sans.lines(each.name(), Canvas.SIZE, room, MOST_LINES + 1)));
        double width = names.stream()
                .mapToDouble(each -> Sans.widest(each, Canvas.SIZE))
                .max()
                .orElse(0);
        return new LineNames(names, width);
    }

    /** Whether they may stand there: none is long, and there is room for all of them. */
    boolean fit(double height) {
        return names.stream().allMatch(lines -> lines.size() <= MOST_LINES)
                && names.stream().mapToDouble(LineNames::height).sum() <= height + Canvas.LINE;
    }

    private static double height(List<String> lines) {
        return lines.size() * Canvas.LINE + APART;
    }

    /**
     * Draws them; the answer is how far down from the line's end each stands.
     *
     * @param ends where each line ends
     */
    List<Double> draw(Canvas canvas, Box plot, List<Point> ends) {
        List<Integer> order = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> ends.get(i).y()))
                .toList();
        List<Double> heights = order.stream().map(i -> height(names.get(i))).toList();
        List<Double> middles = Spread.of(
                order.stream().map(i -> ends.get(i).y()).toList(),
                heights,
                plot.y() - Canvas.LINE,
                plot.bottom() + Canvas.LINE);
        List<Double> shifts = new ArrayList<>(Collections.nCopies(names.size(), 0.0));
        for (int i = 0; i < order.size(); i++) {
            Point end = ends.get(order.get(i));
            double middle = middles.get(i);
            double x = plot.right() + 10;
            if (end.x() < plot.right()) {
                canvas.rule(end.x() + 5, end.y(), x - 2, middle, Shape.Weight.LEADER);
            }
            canvas.block(x, middle, Anchor.START, names.get(order.get(i)));
            shifts.set(order.get(i), middle - end.y());
        }
        return shifts;
    }
}
