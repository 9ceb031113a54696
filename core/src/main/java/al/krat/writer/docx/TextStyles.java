package al.krat.writer.docx;

import static al.krat.writer.docx.StyleDef.paragraph;

import al.krat.template.Style;
import java.util.ArrayList;
import java.util.List;

/** Paragraph styles of running text: headings, lists, speech, and the blocks that stand out. */
final class TextStyles {
    private static final int RULE = 16; // eighths of a point: 2 pt
    private static final int RULE_SPACE = 9;
    private static final String BLACK = "000000";

    private final Style style;
    private final long line;

    private TextStyles(Style style) {
        this.style = style;
        this.line = Math.round(style.lineHeight() * 240);
    }

    /** @param list the number of the list that headings count by */
    static List<StyleDef> all(Style style, HeadingScheme headings, int list) {
        var styles = new TextStyles(style);
        List<StyleDef> all = new ArrayList<>();
        styles.running(all);
        styles.headings(all, headings, list);
        styles.lists(all);
        styles.standouts(all);
        return all;
    }

    private void running(List<StyleDef> all) {
        String body = style.justified() ? "both" : "left";
        all.add(paragraph(StyleId.NORMAL)
                .asDefault()
                .widowControl()
                .room(0, 6, "auto", line)
                .align(body));
        all.add(text(StyleId.LEAD).room(0, 8, "auto", line));
        all.add(text(StyleId.SPEECH).next(StyleId.SPEECH));
        all.add(text(StyleId.ORIGINAL).keepNext().room(0, 1.5, "auto", line));
        all.add(text(StyleId.NOTE).size(style.textPt() - 2).colour(style.muted()));
        all.add(text(StyleId.FOOTNOTE_TEXT)
                .align("left")
                .size(style.textPt() - 2)
                .room(0, 2, "auto", 240));
        all.add(text(StyleId.FIGURE).align("center").keepNext().room(6, 4, "auto", 240));
        all.add(text(StyleId.CAPTION)
                .keepNext()
                .align("left")
                .bold()
                .size(style.textPt() - 1)
                .room(8, 4, "auto", 240));
        all.add(text(StyleId.FIGURE_CAPTION)
                .align("left")
                .bold()
                .size(style.textPt() - 1)
                .room(0, 8, "auto", 240));
    }

    private void headings(List<StyleDef> all, HeadingScheme scheme, int list) {
        all.add(text(StyleId.TITLE)
                .next(StyleId.NORMAL)
                .outline(1)
                .keepNext()
                .keepLines()
                .align("center")
                .bold()
                .size(style.titlePt())
                .room(18, 6, "auto", 240));
        all.add(text(StyleId.SUBTITLE)
                .next(StyleId.NORMAL)
                .align("center")
                .joined()
                .room(0, 12, "auto", line));
        all.add(heading(1, style.titlePt(), 18));
        for (int level = 2; level <= 3; level++) {
            StyleDef heading =
                    heading(level, level == 2 ? style.headingPt() : style.subheadingPt(), level == 2 ? 14 : 10);
            all.add(scheme.numbers(level) ? heading.numbered(list, level - 2) : heading);
        }
        all.add(heading(4, style.subheadingPt(), 8).italic());
    }

    private StyleDef heading(int level, double size, double above) {
        return text(StyleId.heading(level))
                .next(StyleId.NORMAL)
                .outline(level)
                .keepNext()
                .keepLines()
                .align("left")
                .bold()
                .size(size)
                .room(above, 4, "auto", 240);
    }

    private void lists(List<StyleDef> all) {
        all.add(text(StyleId.LIST).room(0, 4, "auto", line));
        for (int depth = 0; depth <= Numbering.DEEPEST; depth++) {
            all.add(text(StyleId.listContinue(depth))
                    .room(0, 4, "auto", line)
                    .indent(Numbering.INDENT + (depth + 1) * Numbering.STEP, 0));
        }
    }

    private void standouts(List<StyleDef> all) {
        all.add(standout(Standout.DECISION));
        all.add(standout(Standout.RECOMMENDATION));
        all.add(standout(Standout.COMMITMENT));
    }

    private StyleDef standout(Standout standout) {
        String colour = style.accent().getOrDefault(standout.cssClass(), BLACK);
        String id = StyleId.block(standout);
        return text(id).next(id)
                .keepLines()
                .line("left", RULE, RULE_SPACE, colour)
                .indent(Numbering.INSET, 0)
                .room(4, 4, "auto", line);
    }

    private static StyleDef text(String id) {
        return paragraph(id).based(StyleId.NORMAL);
    }
}
