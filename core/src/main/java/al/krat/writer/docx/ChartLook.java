package al.krat.writer.docx;

import al.krat.writer.chart.Paint;
import java.util.Locale;

/** Fills, lines and letters of DrawingML (ISO/IEC 29500-1, 20.1). */
final class ChartLook {
    private static final int EMU = 12_700;
    private static final int HAIR = EMU / 2;
    private static final int EDGE = EMU * 3 / 4;
    private static final int LINE = EMU * 7 / 4;

    private ChartLook() {}

    /** The fill of a series or slice: its colour with what is left white in it, and its edge. */
    static void area(Xml xml, Paint paint) {
        xml.open("c:spPr");
        if (paint.pattern() == Paint.Pattern.SOLID) {
            solid(xml, paint.fill());
        } else {
            xml.open("a:pattFill").attribute("prst", preset(paint.pattern()));
            xml.open("a:fgClr");
            colour(xml, "FFFFFF");
            xml.close().open("a:bgClr");
            colour(xml, paint.fill());
            xml.close().close();
        }
        rule(xml, paint.edge(), EDGE, "solid");
        xml.close();
    }

    private static String preset(Paint.Pattern pattern) {
        return switch (pattern) {
            case UPWARD -> "ltUpDiag";
            case DOWNWARD -> "ltDnDiag";
            case ACROSS -> "ltHorz";
            default -> "pct10";
        };
    }

    /** The line of a series and the points on it. */
    static void line(Xml xml, Paint paint) {
        xml.open("c:spPr");
        rule(xml, paint.edge(), LINE, dash(paint));
        xml.close().open("c:marker");
        xml.open("c:symbol").attribute("val", symbol(paint.mark())).close();
        xml.open("c:size").attribute("val", 5).close().open("c:spPr");
        if (paint.mark() == Paint.Mark.CROSS) {
            xml.flag("a:noFill");
        } else {
            solid(xml, paint.edge());
        }
        rule(xml, paint.edge(), EDGE, "solid");
        xml.close().close();
    }

    private static String symbol(Paint.Mark mark) {
        return mark == Paint.Mark.CROSS ? "x" : mark.name().toLowerCase(Locale.ROOT);
    }

    private static String dash(Paint paint) {
        return switch (paint.mark()) {
            case CIRCLE -> "solid";
            case SQUARE -> "dash";
            case DIAMOND -> "sysDot";
            case TRIANGLE -> "dashDot";
            case CROSS -> "lgDash";
        };
    }

    /** An axis, or the lines of a grid behind everything. */
    static void thin(Xml xml, String colour, boolean hair) {
        xml.open("c:spPr");
        rule(xml, colour, hair ? HAIR : EDGE, "solid");
        xml.close();
    }

    static void none(Xml xml) {
        xml.open("c:spPr")
                .flag("a:noFill")
                .open("a:ln")
                .flag("a:noFill")
                .close()
                .close();
    }

    /** The sheet's colour behind words that stand on a fill. */
    static void chip(Xml xml) {
        xml.open("c:spPr");
        solid(xml, "FFFFFF");
        xml.close();
    }

    /** How letters run. */
    enum Run {
        ALONG,
        UPWARDS,
        /** on one line whatever its length */
        UNBROKEN
    }

    static void letters(Xml xml, String face, double points, String colour, Run run) {
        xml.open("c:txPr").open("a:bodyPr");
        if (run == Run.UNBROKEN) {
            xml.attribute("wrap", "none");
        } else if (run == Run.UPWARDS) {
            xml.attribute("rot", -5_400_000).attribute("vert", "horz");
        }
        xml.close().flag("a:lstStyle").open("a:p").open("a:pPr").open("a:defRPr");
        xml.attribute("sz", Math.round(points * 100)).attribute("b", 0);
        solid(xml, colour);
        xml.open("a:latin").attribute("typeface", face).close();
        xml.open("a:cs").attribute("typeface", face).close();
        xml.close().close().flag("a:endParaRPr").close().close();
    }

    private static void rule(Xml xml, String colour, int width, String dash) {
        xml.open("a:ln").attribute("w", width);
        solid(xml, colour);
        xml.open("a:prstDash").attribute("val", dash).close();
        xml.flag("a:round").close();
    }

    private static void solid(Xml xml, String colour) {
        xml.open("a:solidFill");
        colour(xml, colour);
        xml.close();
    }

    private static void colour(Xml xml, String colour) {
        xml.open("a:srgbClr").attribute("val", colour).close();
    }
}
