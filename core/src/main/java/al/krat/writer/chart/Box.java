package al.krat.writer.chart;

/** A rectangle in points, from the top left of the drawing. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
