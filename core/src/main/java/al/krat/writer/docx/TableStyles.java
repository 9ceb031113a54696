package al.krat.writer.docx;

import al.krat.template.word.DocumentStyle;
import java.util.List;
import java.util.function.Predicate;

/** Table styles: horizontal hairlines only, a stronger line under the head and above a total. */
final class TableStyles {
    private static final int HAIRLINE = 4; // eighths of a point
    private static final int STRONG = 8;
    private static final String GREY = "8C8C8C";
    private static final String BLACK = "000000";
    private static final int PAD_ACROSS = Units.twipsOfPoints(5);
    private static final int PAD_DOWN = Units.twipsOfPoints(3);

    private TableStyles() {}

    /** @param wanted the styles that are to be written, by id */
    static void write(Xml xml, WordStyles styles, Predicate<String> wanted) {
        if (wanted.test(StyleId.PLAIN_TABLE)) {
            open(xml, StyleId.PLAIN_TABLE, styles);
            xml.flag("w:semiHidden").open("w:tblPr");
            margins(xml, 0, 0);
            xml.close().close();
        }
        if (wanted.test(StyleId.DATA_TABLE)) {
            data(xml, styles);
        }
        if (wanted.test(StyleId.MONTH_TABLE)) {
            month(xml, styles);
        }
        if (wanted.test(StyleId.SIGNATURE_TABLE)) {
            open(xml, StyleId.SIGNATURE_TABLE, styles);
            xml.open("w:tblPr");
            margins(xml, 0, PAD_ACROSS);
            xml.close().open("w:tcPr").value("w:vAlign", "bottom").close().close();
        }
    }

    private static void data(Xml xml, WordStyles styles) {
        open(xml, StyleId.DATA_TABLE, styles);
        xml.open("w:tblPr").open("w:tblBorders");
        border(xml, "top", HAIRLINE, BLACK);
        border(xml, "bottom", HAIRLINE, BLACK);
        border(xml, "insideH", HAIRLINE, GREY);
        xml.close();
        margins(xml, PAD_DOWN, PAD_ACROSS);
        xml.close();
        special(xml, "firstRow", "bottom").value("w:vAlign", "bottom").close().close();
        special(xml, "lastRow", "top").close().close();
        xml.close();
    }

    /** Days beside each other have lines between them. */
    private static void month(Xml xml, WordStyles styles) {
        open(xml, StyleId.MONTH_TABLE, styles);
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            border(xml, side, HAIRLINE, GREY);
        }
        xml.close();
        margins(xml, PAD_DOWN / 2, PAD_ACROSS / 2);
        xml.close().close();
    }

    private static void open(Xml xml, String id, WordStyles styles) {
        boolean plain = id.equals(StyleId.PLAIN_TABLE);
        xml.open("w:style").attribute("w:type", "table");
        if (plain) {
            xml.attribute("w:default", 1);
        }
        xml.attribute("w:styleId", styles.id(id))
                .value("w:name", DocumentStyle.of(id).name());
        if (!plain) {
            xml.value("w:basedOn", styles.id(StyleId.PLAIN_TABLE));
        }
        xml.value("w:uiPriority", 1);
    }

    /** A line of a part of the table, with the cell's properties left open. */
    private static Xml special(Xml xml, String part, String side) {
        xml.open("w:tblStylePr").attribute("w:type", part);
        xml.open("w:tcPr").open("w:tcBorders");
        border(xml, side, STRONG, BLACK);
        return xml.close();
    }

    private static void border(Xml xml, String side, int eighths, String colour) {
        xml.open("w:" + side)
                .attribute("w:val", "single")
                .attribute("w:sz", eighths)
                .attribute("w:space", 0)
                .attribute("w:color", colour)
                .close();
    }

    private static void margins(Xml xml, int down, int across) {
        xml.open("w:tblCellMar");
        for (String side : List.of("top", "left", "bottom", "right")) {
            boolean vertical = side.equals("top") || side.equals("bottom");
            xml.open("w:" + side)
                    .attribute("w:w", vertical ? down : across)
                    .attribute("w:type", "dxa")
                    .close();
        }
        xml.close();
    }
}
