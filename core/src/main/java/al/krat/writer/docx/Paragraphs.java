package al.krat.writer.docx;

import al.krat.template.Node;
import java.util.List;

/** Which Word style a paragraph of the page has. */
final class Paragraphs {
    private Paragraphs() {}

    static String style(Node.Element p, Setting setting) {
        return switch (setting.area()) {
            case LETTERHEAD -> letterhead(p, setting);
            case SIGNATURE -> p.is("name") ? StyleId.SIGNATURE_NAME : StyleId.SIGNATURE_LABEL;
            case STANDOUT, CELL -> setting.paragraph();
            case BODY ->
                p.is("subtitle")
                        ? StyleId.SUBTITLE
                        : p.is("lead") ? StyleId.LEAD : p.is("note") ? StyleId.NOTE : running(p, setting.paragraph());
        };
    }

    /** Running text that its translation follows stands close to it. */
    private static String running(Node.Element p, String style) {
        boolean plain = style.equals(StyleId.NORMAL) || style.equals(StyleId.SPEECH);
        return plain && p.is("original") ? StyleId.ORIGINAL : style;
    }

    private static String letterhead(Node.Element p, Setting setting) {
        return p.is("state")
                ? StyleId.STATE
                : p.is("institution")
                        ? StyleId.INSTITUTION
                        : p.is("committee") ? StyleId.COMMITTEE : setting.paragraph();
    }

    /** The letterhead is a header of its own look; any other is structure. */
    static Setting header(Node.Element header, Setting setting) {
        return header.is("letterhead") ? setting.of(Setting.Area.LETTERHEAD, StyleId.EMBLEM, false) : setting;
    }

    /** The protocol number at the left, place and date at the right, one line. */
    static List<Inline> sides(Words words, Node.Element div, Setting setting) {
        var line = new Inlines();
        for (Node.Element side : div.elements()) {
            if (side.is("right")) {
                line.tab();
            }
            words.into(line, side, setting);
        }
        return line.finish();
    }

    /** Whether a paragraph announces what follows: it ends in a colon. */
    static boolean leadsIn(Block block) {
        if (!(block instanceof Block.Paragraph paragraph) || paragraph.content().isEmpty()) {
            return false;
        }
        Inline last = paragraph.content().get(paragraph.content().size() - 1);
        return last instanceof Inline.Run run && run.text().endsWith(":");
    }
}
