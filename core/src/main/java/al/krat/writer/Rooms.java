package al.krat.writer;

import al.krat.template.Node;
import al.krat.template.Style;

/** How wide the text is: on the sheet that stands, and on the one that lies for what is wide. */
public final class Rooms {
    private static final double WIDTH_MM = 210;
    private static final double HEIGHT_MM = 297;

    private final double uprightMm;
    private final double lyingMm;
    private int wide;

    public Rooms(Style style) {
        Style.Margins margins = style.marginsMm();
        uprightMm = WIDTH_MM - margins.left() - margins.right();
        lyingMm = lying(style);
    }

    /** Width of the text in millimetres on a sheet that lies. */
    static double lying(Style style) {
        return HEIGHT_MM - style.marginsMm().top() - style.marginsMm().bottom();
    }

    /** Goes into an element. */
    public void enter(Node.Element element) {
        wide += isWide(element) ? 1 : 0;
    }

    /** Comes out of it again. */
    public void leave(Node.Element element) {
        wide -= isWide(element) ? 1 : 0;
    }

    /** Width of the text in millimetres, here. */
    public double here() {
        return wide > 0 ? lyingMm : uprightMm;
    }

    private static boolean isWide(Node.Element element) {
        return element.is("wide")
                && (element.name().equals("table") || element.name().equals("section"));
    }
}
