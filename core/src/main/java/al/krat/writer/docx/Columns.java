package al.krat.writer.docx;

import java.util.ArrayList;
import java.util.List;

/** Widths of table columns: known ones in millimetres, the others share what is left by weight. */
final class Columns {
    private static final int MOST = 63; // Word's limit of columns

    private Columns() {}

    /**
     * Widths in twips that fill the room exactly.
     *
     * @param classes of the {@code col} elements, may be fewer than the columns
     */
    static List<Integer> widths(List<String> classes, int count, int room) {
        double[] share = new double[count];
        double fixed = 0;
        double weights = 0;
        for (int i = 0; i < count; i++) {
            String its = i < classes.size() ? classes.get(i) : "";
            int known = Units.twips(millimetres(its));
            fixed += known;
            share[i] = known > 0 ? known : -weight(its);
            weights += known > 0 ? 0 : weight(its);
        }
        // no column to give the rest to, or no rest to give: all shrink or grow in proportion
        double rest = Math.max(room - fixed, room * 0.1 * (weights > 0 ? 1 : 0));
        double scale = weights > 0 ? (room - rest) / Math.max(fixed, 1) : room / fixed;
        List<Integer> widths = new ArrayList<>();
        double edge = 0;
        int done = 0;
        for (double each : share) {
            edge += each < 0 ? rest * -each / weights : each * scale;
            int at = (int) Math.round(edge);
            widths.add(at - done);
            done = at;
        }
        return List.copyOf(widths);
    }

    /** Whether a column's words end at its right edge. */
    static boolean isRight(String cssClass) {
        return has(cssClass, "date") || has(cssClass, "num");
    }

    /** The columns that a cell covers; what is no sensible number is 1. */
    static int span(@org.jspecify.annotations.Nullable String colspan) {
        if (colspan == null || colspan.isEmpty() || colspan.length() > 2) {
            return 1;
        }
        int span = 0;
        for (char c : colspan.toCharArray()) {
            if (c < '0' || c > '9') {
                return 1;
            }
            span = span * 10 + c - '0';
        }
        return Math.max(1, Math.min(MOST, span));
    }

    private static double millimetres(String cssClass) {
        return has(cssClass, "nr") ? 10 : has(cssClass, "date") ? 24 : has(cssClass, "narrow") ? 30 : 0;
    }

    private static double weight(String cssClass) {
        return has(cssClass, "wide") ? 2 : 1;
    }

    private static boolean has(String cssClasses, String one) {
        return (" " + cssClasses + " ").contains(" " + one + " ");
    }
}
