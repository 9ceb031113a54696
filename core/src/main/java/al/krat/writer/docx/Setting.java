package al.krat.writer.docx;

import al.krat.template.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where in the document the words stand.
 *
 * @param area what surrounds them
 * @param paragraph style of a paragraph without a style of its own
 * @param bold whether that style is bold, so that bold within means nothing more
 * @param look how words look before any markup
 * @param depth how many lists surround them
 */
record Setting(Area area, String paragraph, boolean bold, Look look, int depth) {

    /** What surrounds the words. */
    enum Area {
        LETTERHEAD,
        BODY,
        STANDOUT,
        CELL,
        SIGNATURE
    }

    static final Setting BODY = new Setting(Area.BODY, StyleId.NORMAL, false, Look.PLAIN, 0);

    Setting of(Area other, String style, boolean isBold) {
        return new Setting(other, style, isBold, look, depth);
    }

    Setting styled(String style) {
        return new Setting(area, style, bold, look, depth);
    }

    Setting strong() {
        return new Setting(area, paragraph, bold, look.strong(), depth);
    }

    /** Within one more list. */
    Setting item() {
        String style = area == Area.BODY ? StyleId.LIST : paragraph;
        return new Setting(area, style, bold, look, depth + 1);
    }

    /** In the language that an element says, if it says one; a translation looks like one. */
    Setting in(Node.Element element) {
        Look its = look.in(language(element.attribute("lang")));
        return new Setting(
                area, paragraph, bold, element.is("translation") ? its.styled(StyleId.TRANSLATION) : its, depth);
    }

    /** «en» as Word wants it, en-GB; null for what is no language tag. */
    static @Nullable String language(@Nullable String tag) {
        if (tag == null || tag.length() < 2 || tag.length() > 35) {
            return null;
        }
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (c >= 128 || !(Character.isLetterOrDigit(c) || c == '-')) {
                return null;
            }
        }
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "sq" -> "sq-AL";
            case "en" -> "en-GB";
            default -> tag;
        };
    }
}
