package al.krat.writer.docx;

import static al.krat.writer.docx.StyleDef.character;
import static al.krat.writer.docx.StyleDef.paragraph;

import al.krat.language.Language;
import al.krat.template.Style;
import java.util.List;
import java.util.function.UnaryOperator;

/** The styles and lists of notes in Word: a working paper, smaller and closer than the documents made of it. */
final class NotesStyles {
    static final String KEY = "NotesKey";
    static final String HEAD = "NotesHead";
    static final String CELL = "NotesCell";
    static final String GAP = "NotesGap";
    static final String TABLE = "NotesTable";
    static final String PLACEHOLDER = "PlaceholderText";

    static final int TITLES = 1;
    static final int POINTS = 2;

    private static final int HAIRLINE = 4; // eighths of a point
    private static final int STRONG = 8;
    private static final String GREY = "A6A6A6";
    private static final String BLACK = "000000";
    private static final int INDENT = Units.twips(7);

    private NotesStyles() {}

    static byte[] part(Style style, Language language, int room) {
        Xml xml = Ooxml.root("w:styles", 8_192);
        defaults(xml, style, language);
        double text = style.textPt() - 1;
        long line = Math.round(style.lineHeight() * 240);
        for (StyleDef each : List.of(
                paragraph(StyleId.NORMAL).asDefault().widowControl().room(0, 5, "auto", line),
                heading(1, style.headingPt(), 14),
                heading(2, style.subheadingPt(), 8),
                paragraph(StyleId.LIST)
                        .based(StyleId.NORMAL)
                        .numbered(POINTS, 0)
                        .room(0, 3, "auto", line),
                paragraph(StyleId.HEADER)
                        .based(StyleId.NORMAL)
                        .colour(style.muted())
                        .size(style.smallPt()),
                paragraph(StyleId.FOOTER)
                        .based(StyleId.NORMAL)
                        .rightTab(room)
                        .colour(style.muted())
                        .size(style.smallPt()),
                paragraph(CELL, "KRAT Qelizë").based(StyleId.NORMAL).size(text).room(0, 0, "auto", 240),
                paragraph(KEY, "KRAT Çelës").based(CELL).bold(),
                paragraph(HEAD, "KRAT Kokë tabele").based(CELL).keepNext().bold(),
                paragraph(GAP, "KRAT Hapësirë").based(StyleId.NORMAL).size(8).room(0, 0, "auto", 240),
                character("DefaultParagraphFont").asDefault(),
                character(StyleId.STRONG).based("DefaultParagraphFont").bold(),
                character(PLACEHOLDER, "Placeholder Text")
                        .based("DefaultParagraphFont")
                        .colour(style.muted()))) {
            each.write(xml, UnaryOperator.identity());
        }
        table(xml);
        return xml.close().bytes();
    }

    private static StyleDef heading(int level, double size, double above) {
        return paragraph(StyleId.heading(level))
                .based(StyleId.NORMAL)
                .next(StyleId.NORMAL)
                .outline(level)
                .numbered(TITLES, level - 1)
                .keepNext()
                .keepLines()
                .bold()
                .size(size)
                .room(above, 4, "auto", 240);
    }

    private static void defaults(Xml xml, Style style, Language language) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr").open("w:rFonts");
        for (String script : List.of("ascii", "eastAsia", "hAnsi", "cs")) {
            xml.attribute("w:" + script, style.serif());
        }
        xml.close();
        xml.value("w:sz", Units.halfPoints(style.textPt())).value("w:szCs", Units.halfPoints(style.textPt()));
        xml.value("w:lang", language.tag());
        xml.close().close().flag("w:pPrDefault").close();
    }

    private static void table(Xml xml) {
        xml.open("w:style").attribute("w:type", "table").attribute("w:default", 1);
        xml.attribute("w:styleId", "TableNormal").value("w:name", "Normal Table");
        xml.value("w:uiPriority", 99).close();
        xml.open("w:style").attribute("w:type", "table").attribute("w:styleId", TABLE);
        xml.value("w:name", "KRAT Shënime").value("w:basedOn", "TableNormal").value("w:uiPriority", 1);
        xml.open("w:tblPr").open("w:tblBorders");
        border(xml, "top", HAIRLINE, BLACK);
        border(xml, "bottom", HAIRLINE, BLACK);
        border(xml, "insideH", HAIRLINE, GREY);
        border(xml, "insideV", HAIRLINE, GREY);
        xml.close().open("w:tblCellMar");
        for (String side : List.of("top", "left", "bottom", "right")) {
            boolean vertical = side.equals("top") || side.equals("bottom");
            xml.open("w:" + side).attribute("w:w", Units.twipsOfPoints(vertical ? 3 : 5));
            xml.attribute("w:type", "dxa").close();
        }
        xml.close().close();
        xml.open("w:tblStylePr").attribute("w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
        border(xml, "bottom", STRONG, BLACK);
        xml.close().close().close().close();
    }

    private static void border(Xml xml, String side, int eighths, String colour) {
        xml.open("w:" + side)
                .attribute("w:val", "single")
                .attribute("w:sz", eighths)
                .attribute("w:space", 0)
                .attribute("w:color", colour)
                .close();
    }

    /** The titles are counted, points have a bullet; neither is typed. */
    static byte[] numbering() {
        Xml xml = Ooxml.root("w:numbering", 2_048);
        xml.open("w:abstractNum").attribute("w:abstractNumId", 0).value("w:multiLevelType", "multilevel");
        level(xml, 0, "decimal", "%1.", StyleId.heading(1));
        level(xml, 1, "decimal", "%1.%2.", StyleId.heading(2));
        xml.close();
        xml.open("w:abstractNum").attribute("w:abstractNumId", 1).value("w:multiLevelType", "hybridMultilevel");
        level(xml, 0, "bullet", "•", StyleId.LIST);
        xml.close();
        for (int list : new int[] {TITLES, POINTS}) {
            xml.open("w:num").attribute("w:numId", list).value("w:abstractNumId", list - 1);
            xml.close();
        }
        return xml.close().bytes();
    }

    private static void level(Xml xml, int level, String format, String text, String style) {
        xml.open("w:lvl").attribute("w:ilvl", level).value("w:start", 1);
        xml.value("w:numFmt", format).value("w:pStyle", style);
        xml.value("w:lvlText", text).value("w:lvlJc", "left");
        int indent = level == 0 ? INDENT : INDENT + INDENT / 2;
        xml.open("w:pPr").open("w:ind").attribute("w:left", indent).attribute("w:hanging", indent);
        xml.close().close().close();
    }
}
