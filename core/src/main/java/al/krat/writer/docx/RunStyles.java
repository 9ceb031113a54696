package al.krat.writer.docx;

import static al.krat.writer.docx.StyleDef.character;

import java.util.List;

/** Character styles. */
final class RunStyles {
    private static final String LINK = "1F4E79";

    private RunStyles() {}

    static List<StyleDef> all() {
        return List.of(
                character("DefaultParagraphFont", "Default Paragraph Font").asDefault(),
                run(StyleId.STRONG, "Strong").bold(),
                run(StyleId.EMPHASIS, "Emphasis").italic(),
                run(StyleId.HYPERLINK, "Hyperlink").colour(LINK).underlined(),
                run(StyleId.LABEL, "KRAT Etiketë").bold(),
                run(StyleId.SPEAKER, "KRAT Folësi").bold(),
                run(StyleId.TERM, "KRAT Term").italic(),
                run(StyleId.BLANK, "KRAT Vend bosh").noProof());
    }

    private static StyleDef run(String id, String name) {
        return character(id, name).based("DefaultParagraphFont");
    }
}
