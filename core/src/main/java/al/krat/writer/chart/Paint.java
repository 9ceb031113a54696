package al.krat.writer.chart;

import java.util.List;

/**
 * How a series is filled and ruled. Colours are such as colour-blind readers tell apart; patterns, marks and dashes tell
 * series apart on a copy without colours, too.
 *
 * @param fill six hex digits
 * @param edge of the same hue, 3 : 1 against white
 * @param pattern what is left white in the fill
 * @param mark the points of a line
 * @param dash lengths of dashes and gaps of a line in points; empty for a line without gaps
 */
public record Paint(String fill, String edge, Pattern pattern, Mark mark, List<Double> dash) {

    /** What is left white in a fill. */
    public enum Pattern {
        SOLID,
        UPWARD,
        DOTS,
        ACROSS,
        DOWNWARD
    }

    /** What a point of a line looks like. */
    public enum Mark {
        CIRCLE,
        SQUARE,
        DIAMOND,
        TRIANGLE,
        CROSS
    }

    /** The paints of series, in their order. */
    public static final List<Paint> ALL = List.of(
            new Paint("0072B2", "0072B2", Pattern.SOLID, Mark.CIRCLE, List.of()),
            new Paint("E69F00", "B07A00", Pattern.UPWARD, Mark.SQUARE, List.of(6.0, 2.5)),
            new Paint("009E73", "00825F", Pattern.DOTS, Mark.DIAMOND, List.of(1.5, 2.0)),
            new Paint("D55E00", "C25600", Pattern.ACROSS, Mark.TRIANGLE, List.of(6.0, 2.0, 1.5, 2.0)),
            new Paint("7A7A7A", "6B6B6B", Pattern.DOWNWARD, Mark.CROSS, List.of(10.0, 3.0)));

    /** The paint of the n-th series or slice, from 0. Of eight slices three have a colour that another one has. */
    public static Paint of(int n) {
        return ALL.get(n % ALL.size());
    }
}
