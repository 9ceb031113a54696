package al.krat.writer;

import al.krat.template.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Widths of table columns: known ones in millimetres, the others share what is left by weight. */
public final class Columns {
    private static final int MOST = 63;

    private Columns() {}

    /**
     * A width for each column, in percent of the table.
     *
     * @param roomMm the width of the text
     */
    public static List<Double> widths(Node.Element table, double roomMm) {
        List<String> classes = new ArrayList<>();
        int count = 0;
        for (Node.Element child : table.elements()) {
            switch (child.name()) {
                case "colgroup" -> child.elements().forEach(col -> classes.add(classOf(col)));
                case "thead", "tbody" -> count = Math.max(count, columns(child));
                default -> {}
            }
        }
        return widths(classes, Math.max(count, classes.size()), roomMm);
    }

    private static List<Double> widths(List<String> classes, int count, double room) {
        double fixed = 0;
        double weights = 0;
        for (int i = 0; i < count; i++) {
            double known = millimetres(at(classes, i));
            fixed += known;
            weights += known > 0 ? 0 : weight(at(classes, i));
        }
        // no column to give the rest to, or no rest to give: all shrink or grow in proportion
        double rest = weights > 0 ? Math.max(room - fixed, room * .1) : 0;
        double scale = fixed > 0 ? (room - rest) / fixed : 1;
        List<Double> widths = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double known = millimetres(at(classes, i));
            double width = known > 0 ? known * scale : rest * weight(at(classes, i)) / weights;
            widths.add(width / room * 100);
        }
        return widths;
    }

    private static int columns(Node.Element rows) {
        return rows.elements().stream()
                .mapToInt(row -> row.elements().stream()
                        .mapToInt(cell -> span(cell.attribute("colspan")))
                        .sum())
                .max()
                .orElse(0);
    }

    private static int span(@Nullable String colspan) {
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

    private static String classOf(Node.Element col) {
        String its = col.attribute("class");
        return its == null ? "" : its;
    }

    private static String at(List<String> classes, int i) {
        return i < classes.size() ? classes.get(i) : "";
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
