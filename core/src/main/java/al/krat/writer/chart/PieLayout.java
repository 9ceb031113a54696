package al.krat.writer.chart;

import al.krat.template.chart.Chart;
import al.krat.template.chart.Value;
import al.krat.writer.chart.Shape.Anchor;
import al.krat.writer.chart.Shape.Point;
import al.krat.writer.chart.Shape.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A circle of slices, clockwise from the top. A few slices have name and value beside them; of many the value stands
 * there, and the names in a list at the right.
 */
final class PieLayout {

    private static final double RADIUS = 68;
    private static final double LEADER = 9;
    private static final double APART = 4;
    private static final double AROUND = 3 * Canvas.LINE;
    private static final int FEW = 5;

    /** What stands beside a slice, and where it points. */
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
    private final boolean listed;
    private final double list;
    private final Canvas canvas = new Canvas();

    PieLayout(Chart chart, double width) {
        this.chart = chart;
        this.width = width;
        this.listed = chart.categories().size() > FEW;
        this.list = 2 * (RADIUS + side()) + 12;
    }

    Drawing drawing() {
        List<Double> turns = turns();
        List<Label> labels = new ArrayList<>();
        Set<Integer> labelled = new HashSet<>();
        for (int i = 0; i + 1 < turns.size(); i++) {
            labels.add(new Label(lines(i), Math.min((turns.get(i) + turns.get(i + 1)) / 2, .9999)));
            labelled.add(i);
        }
        List<List<String>> names = listed ? names() : List.of();
        double listHeight = names.stream()
                .mapToDouble(lines -> lines.size() * Canvas.LINE + APART)
                .sum();
        double column = Math.max(column(labels, true), column(labels, false));
        double half = Math.max(Math.max(RADIUS + AROUND, column / 2), listHeight / 2);
        var centre = new Point(listed ? RADIUS + side() : width / 2, half);
        for (int i = 0; i + 1 < turns.size(); i++) {
            if (turns.get(i + 1) > turns.get(i)) {
                canvas.add(new Shape.Slice(centre.x(), centre.y(), RADIUS, turns.get(i), turns.get(i + 1), i));
            }
        }
        side(labels, true, centre, half);
        side(labels, false, centre, half);
        Box legend = list(names, half - listHeight / 2, listHeight);
        var plot = new Box(centre.x() - RADIUS, centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
        return new Drawing(width, 2 * half, canvas.shapes(), plot, legend, null, labelled, List.of(), BigDecimal.ZERO);
    }

    /** Room beside the circle for the widest value. */
    private double side() {
        return chart.values()
                        .mapToDouble(value -> Sans.width(BarLayout.words(value), Canvas.SIZE))
                        .max()
                        .orElse(0)
                + LEADER
                + 6;
    }

    /** Where each slice begins, and where the last one ends. */
    private List<Double> turns() {
        double sum = chart.numbers().mapToDouble(BigDecimal::doubleValue).sum();
        double turn = 0;
        List<Double> turns = new ArrayList<>(List.of(turn));
        for (Value value : chart.series().get(0).values()) {
            turn += Objects.requireNonNull(value.number()).doubleValue() / sum;
            turns.add(turn);
        }
        turns.set(turns.size() - 1, 1.0);
        return turns;
    }

    private List<String> lines(int category) {
        List<String> lines = new ArrayList<>();
        if (!listed) {
            double room = width / 2 - RADIUS - LEADER - 16;
            lines.addAll(Sans.lines(chart.categories().get(category), Canvas.SIZE, room, 3));
        }
        lines.add(BarLayout.words(chart.series().get(0).values().get(category)));
        return lines;
    }

    private List<List<String>> names() {
        List<List<String>> names = new ArrayList<>();
        double room = width - list - Canvas.SWATCH - Canvas.GAP;
        chart.categories().forEach(name -> names.add(Sans.lines(name, Canvas.SIZE, room, 2)));
        return names;
    }

    private @Nullable Box list(List<List<String>> names, double top, double height) {
        double y = top;
        for (int i = 0; i < names.size(); i++) {
            double middle = y + Canvas.LINE / 2;
            canvas.bar(list, middle - Canvas.SWATCH / 2, Canvas.SWATCH, Canvas.SWATCH, i);
            for (String line : names.get(i)) {
                double x = list + Canvas.SWATCH + Canvas.GAP;
                canvas.words(x, y + Canvas.LINE / 2 + Canvas.MIDDLE, Anchor.START, line, Tone.PLAIN);
                y += Canvas.LINE;
            }
            y += APART;
        }
        return names.isEmpty() ? null : new Box(list, top, width - list, height);
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

    /** Beside its slice where only the value stands there, else in a column beside the circle. */
    private void label(Label label, Point centre, double middle) {
        double angle = label.turn() * 2 * Math.PI;
        int side = label.isRight() ? 1 : -1;
        double reach = RADIUS + LEADER;
        double x = listed ? centre.x() + StrictMath.sin(angle) * reach + side * 2 : centre.x() + side * (reach + 8);
        canvas.rule(
                centre.x() + StrictMath.sin(angle) * (RADIUS + 1),
                centre.y() - StrictMath.cos(angle) * (RADIUS + 1),
                x - side * 3,
                middle,
                Shape.Weight.LEADER);
        canvas.block(x, middle, label.isRight() ? Anchor.START : Anchor.END, label.lines());
    }
}
