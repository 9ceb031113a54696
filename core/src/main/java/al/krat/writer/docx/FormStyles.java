package al.krat.writer.docx;

import static al.krat.writer.docx.StyleDef.paragraph;

import al.krat.template.Style;
import java.util.List;

/** Paragraph styles of what frames the text: letterhead, running lines, table cells, signatures. */
final class FormStyles {
    private static final int HAIRLINE = 4; // eighths of a point
    private static final double SIGNING_ROOM_PT = 18 / 25.4 * 72;
    private static final int SIGNATURE_INDENT = Units.twips(8);
    private static final int ENTRY_STEP = Units.twips(8);
    private static final double BIG = 13;
    private static final double COMMITTEE = 12;

    private FormStyles() {}

    static List<StyleDef> all(Style style, int room) {
        String muted = style.muted();
        double cell = style.textPt() - 1;
        return List.of(
                based(StyleId.CONTENTS_HEADING)
                        .keepNext()
                        .keepLines()
                        .align("left")
                        .bold()
                        .size(style.headingPt())
                        .room(14, 4, "auto", 240),
                entry(2, room),
                entry(3, room),
                entry(4, room),
                centred(StyleId.EMBLEM).room(0, 4, "auto", 240).keepNext(),
                centred(StyleId.STATE).bold().size(BIG).room(0, 2, "auto", 240),
                centred(StyleId.INSTITUTION).bold().size(BIG).room(0, 2, "auto", 240),
                centred(StyleId.COMMITTEE)
                        .size(COMMITTEE)
                        .room(0, 8, "auto", 240)
                        .joined(),
                based(StyleId.SIDES)
                        .align("left")
                        .line("top", HAIRLINE, 6, "000000")
                        .rightTab(room)
                        .room(2, 12, "auto", 240),
                running(StyleId.HEADER, style, room),
                running(StyleId.FOOTER, style, room),
                based(StyleId.TABLE_TEXT).align("left").size(cell).room(0, 0, "auto", 240),
                cell(StyleId.TABLE_NUMBER).align("right"),
                cell(StyleId.TABLE_HEAD).bold().keepNext(),
                paragraph(StyleId.TABLE_HEAD_NUMBER).based(StyleId.TABLE_HEAD).align("right"),
                cell(StyleId.TABLE_SMALL).size(style.smallPt()).room(0, 0, "auto", 240),
                paragraph(StyleId.TABLE_SMALL_HEAD)
                        .based(StyleId.TABLE_SMALL)
                        .bold()
                        .keepNext(),
                based(StyleId.TABLE_GAP).size(1).room(0, 0, "exact", 20),
                centred(StyleId.SIGNATURE_LABEL).keepNext().bold().joined().room(18, 0, "auto", 240),
                centred(StyleId.SIGNATURE_NAME)
                        .line("top", HAIRLINE, 3, "000000")
                        .indent(SIGNATURE_INDENT, SIGNATURE_INDENT)
                        .room(SIGNING_ROOM_PT, 0, "auto", 240));
    }

    /** The document's line in the running header and footer of a pack's own Word file. */
    static StyleDef runningLine(Style style, int room) {
        return running(StyleId.RUNNING, style, room).room(4, 8, "auto", 240);
    }

    /** An entry of the contents list: what wraps hangs. It has no room at its right, in which LibreOffice loses the number. */
    private static StyleDef entry(int level, int room) {
        return based(StyleId.contents(level))
                .align("left")
                .leaderTab(room)
                .room(0, 2, "auto", 240)
                .hanging((level - 1) * ENTRY_STEP, ENTRY_STEP);
    }

    private static StyleDef running(String id, Style style, int room) {
        return based(id)
                .align("left")
                .size(style.smallPt())
                .colour(style.muted())
                .rightTab(room)
                .room(0, 0, "auto", 240);
    }

    private static StyleDef centred(String id) {
        return based(id).align("center");
    }

    private static StyleDef cell(String id) {
        return paragraph(id).based(StyleId.TABLE_TEXT);
    }

    private static StyleDef based(String id) {
        return paragraph(id).based(StyleId.NORMAL);
    }
}
