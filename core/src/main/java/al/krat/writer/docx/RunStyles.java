package al.krat.writer.docx;

import static al.krat.writer.docx.StyleDef.character;

import al.krat.template.Style;
import java.util.List;

/** Character styles. */
final class RunStyles {
    private static final String LINK = "1F4E79";

    /** Four underscores make a rule that a hand can write on: 23 mm at 12 pt. */
    private static final int BLANK_WIDTH = 275;

    private RunStyles() {}

    static List<StyleDef> all(Style style) {
        return List.of(
                character("DefaultParagraphFont").asDefault(),
                run(StyleId.STRONG).bold(),
                run(StyleId.EMPHASIS).italic(),
                run(StyleId.HYPERLINK).colour(LINK).underlined(),
                run(StyleId.FOOTNOTE_MARK).raised(),
                run(StyleId.LABEL).bold(),
                run(StyleId.SPEAKER).bold(),
                run(StyleId.TERM).italic(),
                run(StyleId.BLANK).noProof().stretched(BLANK_WIDTH),
                run(StyleId.TRANSLATION).colour(style.muted()));
    }

    private static StyleDef run(String id) {
        return character(id).based("DefaultParagraphFont");
    }
}
