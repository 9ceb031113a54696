package al.krat.writer.chart;

import java.util.List;

/** One thing to draw. Measures are points, y grows downwards; what comes later lies above. */
public sealed interface Shape {

    /** A filled rectangle: a bar, a part of one, a swatch of the legend. */
    record Bar(Box box, int paint) implements Shape {}

    /**
     * A sector of a circle.
     *
     * @param from where it begins, in turns clockwise from the top
     * @param to where it ends; one turn later for a whole circle
     */
    record Slice(double x, double y, double radius, double from, double to, int paint) implements Shape {
        /** A place on the circle. */
        public Point at(double turn) {
            double angle = turn * 2 * Math.PI;
            return new Point(x + StrictMath.sin(angle) * radius, y - StrictMath.cos(angle) * radius);
        }
    }

    /** A line through points in the colour of a series. */
    record Line(List<Point> points, int paint) implements Shape {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A rectangle in the colour of the sheet, behind words that stand on a fill. */
    record Chip(Box box) implements Shape {}

    /** A point of a line, marked. */
    record Mark(Point at, int paint) implements Shape {}

    /** A thin grey line. */
    record Rule(Point from, Point to, Weight weight) implements Shape {}

    /**
     * Words on one line.
     *
     * @param at where their baseline begins, is in the middle, or ends
     * @param turned whether they run upwards
     */
    record Words(Point at, Anchor anchor, String text, double size, Tone tone, boolean turned) implements Shape {}

    /** A place. */
    record Point(double x, double y) {}

    /** How strong a rule is. */
    enum Weight {
        AXIS,
        GRID,
        LEADER
    }

    /** Which end of words stands at their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How strong words are. */
    enum Tone {
        PLAIN,
        MUTED
    }
}
