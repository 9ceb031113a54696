package al.krat.writer.html;

import al.krat.writer.chart.Box;
import al.krat.writer.chart.Drawing;
import al.krat.writer.chart.Paint;
import al.krat.writer.chart.Shape;
import al.krat.writer.chart.Shape.Point;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a drawing as SVG. Colours stand in the style sheet, where they have a dark side, too. */
final class ChartSvg {

    private static final double MARK = 2.6;
    /** Drawings wider than this are those of sheets that lie. */
    private static final double WIDE = 560;

    private final Markup out;
    private final String id;

    /** @param id of the title; those of other parts begin with it */
    ChartSvg(Markup out, String id) {
        this.out = out;
        this.id = id;
    }

    void write(Drawing drawing, String title, String description) {
        String size = number(drawing.width()) + " " + number(drawing.height());
        out.raw("<svg viewBox=\"0 0 " + size + "\" class=\"" + (drawing.width() > WIDE ? "wide" : "upright"));
        out.raw("\" role=\"img\" aria-labelledby=\"" + id + " " + id + "-p\">");
        out.open("title", Map.of("id", id)).text(title).close("title");
        out.open("desc", Map.of("id", id + "-p")).text(description).close("desc");
        patterns(drawing);
        drawing.shapes().forEach(this::shape);
        out.close("svg");
    }

    private void patterns(Drawing drawing) {
        SortedSet<Integer> used = new TreeSet<>();
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Bar bar) {
                used.add(bar.paint());
            } else if (shape instanceof Shape.Slice slice) {
                used.add(slice.paint());
            }
        }
        used.removeIf(paint -> Paint.of(paint).pattern() == Paint.Pattern.SOLID);
        if (used.isEmpty()) {
            return;
        }
        out.raw("<defs>");
        for (int paint : used) {
            out.raw("<pattern id=\"" + id + "-f" + paint
                    + "\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">");
            out.raw("<rect width=\"5\" height=\"5\" class=\"" + css('f', paint) + "\"/>");
            switch (Paint.of(paint).pattern()) {
                case UPWARD -> out.raw("<path class=\"h\" d=\"M-1,1L1,-1M0,5L5,0M4,6L6,4\"/>");
                case DOWNWARD -> out.raw("<path class=\"h\" d=\"M-1,4L1,6M0,0L5,5M4,-1L6,1\"/>");
                case ACROSS -> out.raw("<path class=\"h\" d=\"M0,2.5H5\"/>");
                default -> out.raw("<path class=\"h\" d=\"M.5,1H1.6M3,3.5H4.1\"/>");
            }
            out.raw("</pattern>");
        }
        out.raw("</defs>");
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Bar bar) {
            box(bar.box());
            filled(bar.paint());
        } else if (shape instanceof Shape.Slice slice) {
            out.raw("<path d=\"" + sector(slice) + "\"");
            filled(slice.paint());
        } else if (shape instanceof Shape.Chip chip) {
            box(chip.box());
            out.raw(" class=\"chip\"/>");
        } else if (shape instanceof Shape.Line line) {
            line(line);
        } else if (shape instanceof Shape.Mark mark) {
            out.raw("<path class=\"" + css(isCross(mark.paint()) ? 'e' : 'm', mark.paint()) + "\" d=\""
                    + mark(mark.at(), Paint.of(mark.paint()).mark()) + "\"/>");
        } else if (shape instanceof Shape.Rule rule) {
            out.raw("<path class=\"" + rule.weight().name().toLowerCase(Locale.ROOT) + "\" d=\"M" + point(rule.from())
                    + "L" + point(rule.to()) + "\"/>");
        } else {
            words((Shape.Words) shape);
        }
    }

    private void box(Box box) {
        out.raw("<rect x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width())
                + "\" height=\"" + number(box.height()) + "\"");
    }

    private void filled(int paint) {
        boolean solid = Paint.of(paint).pattern() == Paint.Pattern.SOLID;
        out.raw(" class=\"" + css('e', paint) + (solid ? " " + css('f', paint) : "") + "\"");
        out.raw(solid ? "/>" : " fill=\"url(#" + id + "-f" + paint + ")\"/>");
    }

    private void line(Shape.Line line) {
        String points = line.points().stream().map(ChartSvg::point).collect(Collectors.joining(" "));
        String dash =
                Paint.of(line.paint()).dash().stream().map(ChartSvg::number).collect(Collectors.joining(" "));
        out.raw("<polyline class=\"line " + css('e', line.paint()) + "\" points=\"" + points + "\"");
        out.raw(dash.isEmpty() ? "/>" : " stroke-dasharray=\"" + dash + "\"/>");
    }

    private void words(Shape.Words words) {
        String its = words.tone() == Shape.Tone.MUTED ? "muted" : "plain";
        String anchor = words.anchor().name().toLowerCase(Locale.ROOT);
        String place = words.turned()
                ? "transform=\"translate(" + point(words.at()) + ") rotate(-90)\""
                : "x=\"" + number(words.at().x()) + "\" y=\""
                        + number(words.at().y()) + "\"";
        out.raw("<text class=\"" + its + "\" text-anchor=\"" + anchor + "\" font-size=\"" + number(words.size()) + "\" "
                + place + ">");
        out.text(words.text()).close("text");
    }

    private static boolean isCross(int paint) {
        return Paint.of(paint).mark() == Paint.Mark.CROSS;
    }

    private static String mark(Point at, Paint.Mark mark) {
        double r = MARK;
        String x = number(at.x());
        return switch (mark) {
            case CIRCLE ->
                "M" + number(at.x() - r) + "," + number(at.y()) + arc(r) + "0,1,1," + number(at.x() + r) + ","
                        + number(at.y()) + arc(r) + "0,1,1," + number(at.x() - r) + "," + number(at.y()) + "Z";
            case SQUARE ->
                "M" + number(at.x() - r) + "," + number(at.y() - r) + "h" + number(2 * r) + "v" + number(2 * r) + "h"
                        + number(-2 * r) + "Z";
            case DIAMOND ->
                "M" + x + "," + number(at.y() - r * 1.3) + "l" + number(r * 1.3) + "," + number(r * 1.3) + "l"
                        + number(-r * 1.3) + "," + number(r * 1.3) + "l" + number(-r * 1.3) + "," + number(-r * 1.3)
                        + "Z";
            case TRIANGLE ->
                "M" + x + "," + number(at.y() - r * 1.2) + "l" + number(r * 1.2) + "," + number(r * 2.1) + "h"
                        + number(-r * 2.4) + "Z";
            case CROSS ->
                "M" + number(at.x() - r) + "," + number(at.y() - r) + "l" + number(2 * r) + "," + number(2 * r) + "m"
                        + number(-2 * r) + ",0l" + number(2 * r) + "," + number(-2 * r);
        };
    }

    private static String arc(double radius) {
        return "A" + number(radius) + "," + number(radius) + ",";
    }

    private static String sector(Shape.Slice slice) {
        if (slice.to() - slice.from() > .9999) {
            double r = slice.radius();
            return "M" + number(slice.x()) + "," + number(slice.y() - r) + arc(r) + "0,1,1," + number(slice.x()) + ","
                    + number(slice.y() + r) + arc(r) + "0,1,1," + number(slice.x()) + "," + number(slice.y() - r) + "Z";
        }
        boolean large = slice.to() - slice.from() > .5;
        return "M" + number(slice.x()) + "," + number(slice.y()) + "L" + point(slice.at(slice.from()))
                + arc(slice.radius()) + "0," + (large ? 1 : 0) + ",1," + point(slice.at(slice.to())) + "Z";
    }

    private static String css(char kind, int paint) {
        return kind + Integer.toString(paint % Paint.ALL.size() + 1);
    }

    private static String point(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    /** At most two decimals, the same on every machine. */
    private static String number(double n) {
        long hundredths = Math.round(n * 100);
        long rest = Math.abs(hundredths % 100);
        String decimals = rest == 0 ? "" : "." + rest / 10 + (rest % 10 == 0 ? "" : String.valueOf(rest % 10));
        return (hundredths < 0 && hundredths > -100 ? "-" : "") + hundredths / 100 + decimals;
    }
}
