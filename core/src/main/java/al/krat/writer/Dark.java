package al.krat.writer;

import al.krat.template.Style;
import java.util.Map;

/** The colours of the document on a dark screen: the pack's own, as light as reading them there takes. */
final class Dark {
    private static final Colour SHEET = Colour.of("1c1e22");
    private static final Colour WORDS = Colour.of("e6e4df");

    private Dark() {}

    static void tokens(Style style, Map<String, String> tokens) {
        tokens.put("darkSheet", SHEET.css());
        tokens.put("darkWords", WORDS.css());
        tokens.put("darkMuted", Colour.of(style.muted()).readable(SHEET, 5.5).css());
        tokens.put("darkLink", Colour.of("1f4e79").readable(SHEET, 6).css());
        for (String block : new String[] {"decision", "recommendation", "commitment"}) {
            String accent = style.accent().getOrDefault(block, "000000");
            tokens.put("dark-" + block, Colour.of(accent).readable(SHEET, 4.5).css());
        }
    }
}
