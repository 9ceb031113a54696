package al.krat.writer.chart;

import al.krat.template.chart.Chart;
import al.krat.template.chart.Value;
import al.krat.writer.chart.Shape.Anchor;
import al.krat.writer.chart.Shape.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A circle of slices, clockwise from the top, each with its name and value beside it. */
final class PieLayout {

    private static final double RADIUS = 68;
    private static final double LEADER = 9;
    private static final double APART = 4;

    /** The name and value of a slice, and where it points. */
    private record Label(List<String> lines, double turn) {
        double height() {
            return lines.size() * Canvas.LINE + APART;
        }

        boolean isRight() {
            return turn < .5;
        }

        double wanted() {
            return -StrictMath.cos(turn * 2 * Math.PI) * (RADIUS + LEADER);
        }
    }

    private final Chart chart;
    private final double width;
    private final Canvas canvas = new Canvas();

    PieLayout(Chart chart, double width) {
        this.chart = chart;
        this.width = width;
    }

    Drawing drawing() {
        List<Value> values = chart.series().get(0).values();
        double sum = chart.numbers().mapToDouble(BigDecimal::doubleValue).sum();
        double room = width / 2 - RADIUS - LEADER - 16;
        List<Label> labels = new ArrayList<>();
        List<Double> turns = new ArrayList<>();
        Set<Integer> labelled = new HashSet<>();
        double turn = 0;
        for (int i = 0; i < values.size(); i++) {
            double part = Objects.requireNonNull(values.get(i).number()).doubleValue() / sum;
            List<String> lines = new ArrayList<>(Sans.lines(chart.categories().get(i), Canvas.SIZE, room, 3));
            lines.add(BarLayout.words(values.get(i)));
            labels.add(new Label(lines, Math.min(turn + part / 2, .9999)));
            turns.add(turn);
            turn += part;
            labelled.add(i);
        }
        turns.add(1.0);
        double half = Math.max(RADIUS + 4, Math.max(column(labels, true), column(labels, false)) / 2);
        var centre = new Point(width / 2, half);
        for (int i = 0; i < values.size(); i++) {
            if (turns.get(i + 1) > turns.get(i)) {
                canvas.add(new Shape.Slice(centre.x(), centre.y(), RADIUS, turns.get(i), turns.get(i + 1), i));
            }
        }
        side(labels, true, centre, half);
        side(labels, false, centre, half);
        var plot = new Box(centre.x() - RADIUS, centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
        return new Drawing(width, 2 * half, canvas.shapes(), plot, null, null, labelled);
    }

    private static double column(List<Label> labels, boolean right) {
        return labels.stream()
                .filter(label -> label.isRight() == right)
                .mapToDouble(Label::height)
                .sum();
    }

    private void side(List<Label> labels, boolean right, Point centre, double half) {
        List<Label> its = new ArrayList<>(
                labels.stream().filter(label -> label.isRight() == right).toList());
        if (!right) {
            Collections.reverse(its); // clockwise on the left is upwards
        }
        List<Double> middles = Spread.of(
                its.stream().map(label -> centre.y() + label.wanted()).toList(),
                its.stream().map(Label::height).toList(),
                centre.y() - half,
                centre.y() + half);
        for (int i = 0; i < its.size(); i++) {
            label(its.get(i), centre, middles.get(i));
        }
    }

    private void label(Label label, Point centre, double middle) {
        double angle = label.turn() * 2 * Math.PI;
        int side = label.isRight() ? 1 : -1;
        double x = centre.x() + side * (RADIUS + LEADER + 8);
        canvas.rule(
                centre.x() + StrictMath.sin(angle) * (RADIUS + 1),
                centre.y() - StrictMath.cos(angle) * (RADIUS + 1),
                x - side * 3,
                middle,
                Shape.Weight.LEADER);
        canvas.block(x, middle, label.isRight() ? Anchor.START : Anchor.END, label.lines());
    }
}
