package al.krat.writer.chart;

import al.krat.writer.chart.Shape.Anchor;
import al.krat.writer.chart.Shape.Point;
import al.krat.writer.chart.Shape.Tone;
import java.util.ArrayList;
import java.util.List;

/** Gathers shapes, and knows the measures that layouts share. */
final class Canvas {

    /** The size of all words, in points. */
    static final double SIZE = 9;

    /** From one baseline to the next. */
    static final double LINE = 10.8;

    /** From the middle of figures and capitals down to their baseline. */
    static final double MIDDLE = SIZE * .36;

    /** Between a bar or a point and its words. */
    static final double GAP = 4;

    static final double SWATCH = 8;

    private final List<Shape> shapes = new ArrayList<>();

    void add(Shape shape) {
        shapes.add(shape);
    }

    List<Shape> shapes() {
        return shapes;
    }

    void bar(double x, double y, double width, double height, int paint) {
        add(new Shape.Bar(new Box(x, y, width, height), paint));
    }

    void rule(double x1, double y1, double x2, double y2, Shape.Weight weight) {
        add(new Shape.Rule(new Point(x1, y1), new Point(x2, y2), weight));
    }

    void words(double x, double baseline, Anchor anchor, String text, Tone tone) {
        if (!text.isEmpty()) {
            add(new Shape.Words(new Point(x, baseline), anchor, text, SIZE, tone, false));
        }
    }

    /** Words of a smaller size, where bars are thin. */
    void small(double x, double baseline, Anchor anchor, String text, Tone tone, double size) {
        add(new Shape.Words(new Point(x, baseline), anchor, text, size, tone, false));
    }

    /** Words on a fill, with the sheet's colour behind them. */
    void chip(double x, double baseline, String text) {
        double width = Sans.width(text, SIZE) + 3;
        add(new Shape.Chip(new Box(x - width / 2, baseline - SIZE * .72 - 1.5, width, SIZE * .72 + 3)));
        words(x, baseline, Anchor.MIDDLE, text, Tone.PLAIN);
    }

    /** Lines below each other around a middle. */
    void block(double x, double middle, Anchor anchor, List<String> lines) {
        double baseline = middle - (lines.size() - 1) * LINE / 2 + MIDDLE;
        for (int i = 0; i < lines.size(); i++) {
            words(x, baseline + i * LINE, anchor, lines.get(i), Tone.PLAIN);
        }
    }

    /** Lines beside each other that run upwards, around a middle, ending below a place. */
    void turned(double middle, double top, List<String> lines) {
        double x = middle - (lines.size() - 1) * LINE / 2 + MIDDLE;
        for (int i = 0; i < lines.size(); i++) {
            add(new Shape.Words(new Point(x + i * LINE, top), Anchor.END, lines.get(i), SIZE, Tone.PLAIN, true));
        }
    }
}
