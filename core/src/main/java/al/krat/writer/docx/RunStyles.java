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
                character("DefaultParagraphFont", "Default Paragraph Font").asDefault(),
                run(StyleId.STRONG, "Strong").bold(),
                run(StyleId.EMPHASIS, "Emphasis").italic(),
                run(StyleId.HYPERLINK, "Hyperlink").colour(LINK).underlined(),
                run(StyleId.LABEL, "KRAT Etiketë").bold(),
                run(StyleId.SPEAKER, "KRAT Folësi").bold(),
                run(StyleId.TERM, "KRAT Term").italic(),
                run(StyleId.BLANK, "KRAT Vend bosh").noProof().stretched(BLANK_WIDTH),
                run(StyleId.TRANSLATION, "KRAT Përkthim").colour(style.muted()));
    }

    private static StyleDef run(String id, String name) {
        return character(id, name).based("DefaultParagraphFont");
    }
}
