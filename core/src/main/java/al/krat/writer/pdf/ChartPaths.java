package al.krat.writer.pdf;

import al.krat.writer.chart.Box;
import al.krat.writer.chart.Paint;
import al.krat.writer.chart.Shape;
import al.krat.writer.chart.Shape.Point;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The outlines of a drawing, whose y grows downwards, in a PDF, whose y grows upwards. Nothing is filled or ruled here. */
final class ChartPaths {

    private static final double MARK = 2.6;
    private static final double ARC = .25; // of a turn: what one curve stands for

    private final PDPageContentStream out;
    private final float height;

    ChartPaths(PDPageContentStream out, float height) {
        this.out = out;
        this.height = height;
    }

    void box(Box box) throws IOException {
        out.addRect((float) box.x(), y(box.bottom()), (float) box.width(), (float) box.height());
    }

    void segment(double x1, double y1, double x2, double y2) throws IOException {
        out.moveTo((float) x1, y(y1));
        out.lineTo((float) x2, y(y2));
    }

    void polyline(List<Point> points) throws IOException {
        move(points.get(0));
        for (Point point : points.subList(1, points.size())) {
            line(point);
        }
    }

    void sector(Shape.Slice slice) throws IOException {
        boolean whole = slice.to() - slice.from() > .9999;
        if (whole) {
            move(slice.at(0));
        } else {
            move(new Point(slice.x(), slice.y()));
            line(slice.at(slice.from()));
        }
        int curves = (int) Math.ceil((slice.to() - slice.from()) / ARC);
        for (int i = 0; i < curves; i++) {
            double step = (slice.to() - slice.from()) / curves;
            arc(slice, slice.from() + i * step, slice.from() + (i + 1) * step);
        }
        out.closePath();
    }

    /** A circle's piece as a cubic curve. */
    private void arc(Shape.Slice slice, double from, double to) throws IOException {
        double angle = (to - from) * 2 * Math.PI;
        double reach = 4 / 3.0 * StrictMath.tan(angle / 4);
        Point start = slice.at(from);
        Point end = slice.at(to);
        Point first =
                new Point(start.x() - (start.y() - slice.y()) * reach, start.y() + (start.x() - slice.x()) * reach);
        Point second = new Point(end.x() + (end.y() - slice.y()) * reach, end.y() - (end.x() - slice.x()) * reach);
        curve(first, second, end);
    }

    void mark(Point at, Paint.Mark mark) throws IOException {
        double r = MARK;
        switch (mark) {
            case CIRCLE -> sector(new Shape.Slice(at.x(), at.y(), r, 0, 1, 0));
            case SQUARE -> box(new Box(at.x() - r, at.y() - r, 2 * r, 2 * r));
            case DIAMOND -> closed(at, 0, -1.3 * r, 1.3 * r, 0, 0, 1.3 * r, -1.3 * r, 0);
            case TRIANGLE -> closed(at, 0, -1.2 * r, 1.2 * r, .9 * r, -1.2 * r, .9 * r);
            case CROSS -> {
                segment(at.x() - r, at.y() - r, at.x() + r, at.y() + r);
                segment(at.x() - r, at.y() + r, at.x() + r, at.y() - r);
            }
        }
    }

    private void closed(Point at, double... offsets) throws IOException {
        move(new Point(at.x() + offsets[0], at.y() + offsets[1]));
        for (int i = 2; i < offsets.length; i += 2) {
            line(new Point(at.x() + offsets[i], at.y() + offsets[i + 1]));
        }
        out.closePath();
    }

    private void move(Point to) throws IOException {
        out.moveTo((float) to.x(), y(to.y()));
    }

    private void line(Point to) throws IOException {
        out.lineTo((float) to.x(), y(to.y()));
    }

    private void curve(Point first, Point second, Point end) throws IOException {
        out.curveTo((float) first.x(), y(first.y()), (float) second.x(), y(second.y()), (float) end.x(), y(end.y()));
    }

    private float y(double down) {
        return height - (float) down;
    }
}
