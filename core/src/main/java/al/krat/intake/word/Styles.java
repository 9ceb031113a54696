package al.krat.intake.word;

import al.krat.language.Folding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What paragraph styles say that notes care about: headings and lists. Word names its own styles in English whatever its
 * language and ids are; other programs and people do not always.
 */
final class Styles {

    static final int NO_HEADING = 0;

    /** The outline level of what is no heading. */
    private static final int BODY_TEXT = 9;

    private static final int LONGEST_CHAIN = 20;
    private static final String[] HEADINGS = {"heading", "titulli", "titull", "kreu"};

    /** A style's own words. */
    private record Style(int heading, int outline, @Nullable String list, int level, boolean hidden, String parent) {}

    private final Map<String, Style> byId = new HashMap<>();
    private String standard = "";

    Styles(byte @Nullable [] part) {
        if (part != null) {
            PartXml.read(part, this::all);
        }
    }

    private void all(PartXml xml) {
        while (xml.child()) {
            if (xml.name().equals("style") && xml.attribute("type").equals("paragraph")) {
                style(xml);
            } else {
                xml.skip();
            }
        }
    }

    private void style(PartXml xml) {
        String id = xml.attribute("styleId");
        if (!xml.attribute("default").isEmpty() && !xml.attribute("default").equals("0")) {
            standard = id;
        }
        int heading = heading(id);
        String parent = "";
        var properties = new Properties();
        boolean hidden = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "name" -> heading = Math.max(heading, heading(xml.value()));
                case "basedOn" -> parent = xml.value();
                case "pPr" -> properties.read(xml);
                case "rPr" -> hidden = Properties.isHidden(xml, false);
                default -> xml.skip();
            }
        }
        byId.putIfAbsent(id, new Style(heading, properties.outline, properties.list, properties.level, hidden, parent));
    }

    /** «heading 1», «Titulli1», «Heading_20_2»: the level; 0 where it is none. */
    private static int heading(String name) {
        String folded = Folding.fold(name).replace("_20_", "").replace(" ", "");
        for (String word : HEADINGS) {
            if (folded.length() == word.length() + 1 && folded.startsWith(word)) {
                int level = Character.digit(folded.charAt(word.length()), 10);
                return Math.max(level, NO_HEADING);
            }
        }
        return NO_HEADING;
    }

    /** The level of heading that a paragraph has, 1 the highest; 0 where it is none. */
    int heading(Properties properties) {
        if (properties.outline >= 0) {
            return properties.outline < BODY_TEXT ? properties.outline + 1 : NO_HEADING;
        }
        Style style = get(properties.style);
        for (int i = 0; i < LONGEST_CHAIN && style != null; i++) {
            if (style.heading != NO_HEADING) {
                return style.heading;
            }
            if (style.outline >= 0) {
                return style.outline < BODY_TEXT ? style.outline + 1 : NO_HEADING;
            }
            style = byId.get(style.parent);
        }
        return NO_HEADING;
    }

    /** Fills in what a paragraph does not say itself of its list. */
    void list(Properties properties) {
        Style style = get(properties.style);
        for (int i = 0; i < LONGEST_CHAIN && style != null && properties.list == null; i++) {
            properties.list = style.list;
            properties.level = style.level;
            style = byId.get(style.parent);
        }
    }

    /** Whether a style hides its text. */
    boolean hides(@Nullable String id) {
        Style style = get(id);
        return style != null && style.hidden;
    }

    private @Nullable Style get(@Nullable String id) {
        return byId.get(id == null ? standard : id);
    }
}
