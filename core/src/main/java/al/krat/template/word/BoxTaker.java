package al.krat.template.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text box. Of the two ways in which Word writes one, the older shape is made anew: every reader knows it, the
 * schema has it, and nothing is said twice. Size, place, fill and line are kept.
 */
final class BoxTaker {
    private static final double EMU_PER_POINT = 12_700;
    private static final double LARGEST = 2_000; // points, 70 cm
    private static final Set<String> ACROSS = Set.of("margin", "page", "char", "left-margin-area", "right-margin-area");
    private static final Set<String> DOWN = Set.of("margin", "page", "line", "top-margin-area", "bottom-margin-area");
    private static final Set<String> ALIGNED = Set.of("left", "right", "center", "top", "bottom", "inside", "outside");

    private final Map<String, String> style = new LinkedHashMap<>();
    private String fill = "";
    private String line = "";
    private String wrap = "";

    private BoxTaker() {}

    /** The box of a drawing, around what stands in it. */
    static Tree box(Tree drawing, Tree text) {
        var taker = new BoxTaker();
        if (drawing.is("w:drawing")) {
            taker.drawn(drawing);
        } else {
            taker.shaped(drawing);
        }
        var box = new Tree(LineTaker.BOX);
        box.attributes().put("open", taker.open());
        box.attributes().put("close", taker.close());
        box.children().addAll(text.children());
        return box;
    }

    private void drawn(Tree drawing) {
        Tree inline = drawing.child("wp:inline");
        Tree frame = inline != null ? inline : drawing.child("wp:anchor");
        Tree extent = frame == null ? null : frame.child("wp:extent");
        if (frame == null || extent == null) {
            return;
        }
        if (inline == null) {
            style.put("position", "absolute");
            place(frame.child("wp:positionH"), "horizontal", "margin-left", ACROSS);
            place(frame.child("wp:positionV"), "vertical", "margin-top", DOWN);
            style.put("z-index", frame.get("behindDoc").equals("1") ? "-1" : "1");
            wrap = frame.child("wp:wrapTopAndBottom") != null
                    ? "topAndBottom"
                    : frame.child("wp:wrapNone") != null ? "none" : "square";
        }
        style.put("width", points(Tree.number(extent.get("cx"), 0) / EMU_PER_POINT));
        style.put("height", points(Tree.number(extent.get("cy"), 0) / EMU_PER_POINT));
        Tree shape = frame.find(each -> each.is("?spPr"));
        fill = shape == null ? "" : colour(shape.at("a:solidFill", "a:srgbClr"));
        line = shape == null ? "" : colour(shape.at("a:ln", "a:solidFill", "a:srgbClr"));
    }

    private void place(@Nullable Tree position, String way, String away, Set<String> bases) {
        String base = position == null ? "" : position.get("relativeFrom").toLowerCase(Locale.ROOT);
        String from = base.endsWith("margin") && base.length() > 6 ? base.replace("margin", "-margin-area") : base;
        style.put("mso-position-" + way + "-relative", bases.contains(from) ? from : "text");
        Tree align = position == null ? null : position.child("wp:align");
        Tree offset = position == null ? null : position.child("wp:posOffset");
        if (align != null && ALIGNED.contains(align.text().toString())) {
            style.put("mso-position-" + way, align.text().toString());
        }
        style.put(away, points(offset == null ? 0 : Tree.number(offset.text().toString(), 0) / EMU_PER_POINT));
    }

    private void shaped(Tree pict) {
        Tree shape = pict.find(each -> each.child("v:textbox") != null);
        if (shape == null) {
            return;
        }
        for (String each : shape.get("style").split(";")) {
            int colon = each.indexOf(':');
            String key = colon < 0 ? "" : each.substring(0, colon).strip();
            String value = colon < 0 ? "" : each.substring(colon + 1).strip();
            switch (key) {
                case "width", "height", "margin-left", "margin-top" -> style.put(key, length(value));
                case "position" -> style.put(key, value.equals("absolute") ? value : "static");
                case "z-index" -> style.put(key, value.startsWith("-") ? "-1" : "1");
                case "mso-position-horizontal", "mso-position-vertical" -> {
                    if (ALIGNED.contains(value)) {
                        style.put(key, value);
                    }
                }
                case "mso-position-horizontal-relative" -> style.put(key, ACROSS.contains(value) ? value : "text");
                case "mso-position-vertical-relative" -> style.put(key, DOWN.contains(value) ? value : "text");
                default -> {}
            }
        }
        fill = off(shape.get("filled")) ? "" : hex(shape.get("fillcolor"));
        line = off(shape.get("stroked")) ? "" : hex(shape.get("strokecolor"));
        wrap = style.containsKey("position") ? "square" : "";
    }

    private static boolean off(String flag) {
        return flag.equals("f") || flag.equals("false") || flag.equals("0");
    }

    /** {@code 12pt}, {@code 1in}; what is said otherwise is as wide as a box usually is. */
    private static String length(String value) {
        double unit = value.endsWith("in") ? 72 : value.endsWith("pt") ? 1 : 0;
        try {
            return unit == 0 || value.length() > 12
                    ? value.equals("0") ? "0pt" : "144pt"
                    : points(Double.parseDouble(value.substring(0, value.length() - 2)) * unit);
        } catch (NumberFormatException e) {
            return "144pt";
        }
    }

    private static String points(double points) {
        long tenths = Math.round(Math.max(-LARGEST, Math.min(LARGEST, points)) * 10);
        return tenths / 10 + "." + Math.abs(tenths % 10) + "pt";
    }

    private static String colour(@Nullable Tree colour) {
        return colour == null ? "" : hex("#" + colour.get("val"));
    }

    private static String hex(String colour) {
        boolean good = colour.length() == 7
                && colour.charAt(0) == '#'
                && colour.substring(1).chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        return good ? colour : "";
    }

    private String open() {
        var out = new StringBuilder("<w:pict><v:rect id=\"krat").append(WordRunning.PICTURE_ID);
        out.append("\" style=\"");
        List.copyOf(style.entrySet()).forEach(each -> out.append(each.getKey())
                .append(':')
                .append(each.getValue())
                .append(';'));
        out.append('"').append(painted("fillcolor", "filled", fill)).append(painted("strokecolor", "stroked", line));
        return out.append("><v:textbox><w:txbxContent>").toString();
    }

    private static String painted(String name, String flag, String colour) {
        return colour.isEmpty() ? " " + flag + "=\"f\"" : " " + name + "=\"" + colour + "\"";
    }

    private String close() {
        String around = wrap.isEmpty() || wrap.equals("none") ? "" : "<w10:wrap type=\"" + wrap + "\"/>";
        return "</w:txbxContent></v:textbox>" + around + "</v:rect></w:pict>";
    }
}
