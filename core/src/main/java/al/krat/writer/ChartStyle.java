package al.krat.writer;

import al.krat.template.Node;
import al.krat.writer.chart.Paint;

/** The look of charts in CSS, for pages that have one. */
final class ChartStyle {

    private static final Colour DARK_SHEET = Colour.of("1c1e22");
    private static final double ON_DARK = 4.5;

    private ChartStyle() {}

    /** Whether something on a page asks to be drawn. */
    static boolean isNeeded(Node.Element element) {
        if (element.name().equals("figure") && element.is("chart")) {
            return true;
        }
        for (Node child : element.children()) {
            if (child instanceof Node.Element inner && isNeeded(inner)) {
                return true;
            }
        }
        return false;
    }

    /** The rules, with the tokens of the document's own. */
    static String sheet() {
        var out = new StringBuilder(StyleSheet.resource("chart.css"));
        var dark = new StringBuilder();
        for (int i = 0; i < Paint.ALL.size(); i++) {
            Paint paint = Paint.ALL.get(i);
            rules(out, i + 1, Colour.of(paint.fill()), Colour.of(paint.edge()));
            Colour light = Colour.of(paint.fill()).readable(DARK_SHEET, ON_DARK);
            rules(dark, i + 1, light, light);
        }
        return out.append("@media screen and (prefers-color-scheme: dark) {\n")
                .append(dark)
                .append("}\n")
                .toString();
    }

    private static void rules(StringBuilder out, int n, Colour fill, Colour edge) {
        rule(out, 'f', n, "fill", fill);
        rule(out, 'e', n, "stroke", edge);
        rule(out, 'm', n, "fill", edge);
    }

    private static void rule(StringBuilder out, char kind, int n, String property, Colour colour) {
        out.append(".drawing .").append(kind).append(n);
        out.append(" { ").append(property).append(": ").append(colour.css()).append("; }\n");
    }
}
