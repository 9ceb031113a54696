package al.krat.writer.docx;

import al.krat.template.Style;
import java.util.ArrayList;
import java.util.List;

/** The paragraph and character styles that krat makes from the tokens of a pack. */
final class OwnStyles {
    private OwnStyles() {}

    /**
     * All of them, in the order of {@link StyleId}'s parts.
     *
     * @param list the number of the list that headings count by
     * @param room width of the text in twips
     */
    static List<StyleDef> all(Style style, HeadingScheme headings, int list, int room) {
        List<StyleDef> all = new ArrayList<>(TextStyles.all(style, headings, list));
        all.addAll(FormStyles.all(style, room));
        all.addAll(RunStyles.all(style));
        return all;
    }
}
