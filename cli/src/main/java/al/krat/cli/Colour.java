package al.krat.cli;

import java.util.Map;

/** Colours of headings that also say it in words. */
final class Colour {

    private static final String PLAIN = "\u001b[0m";
    private static final Map<String, String> BY_KEY = Map.of(
            "today.overdue", "\u001b[31m",
            "today.near", "\u001b[33m",
            "today.unreported", "\u001b[36m");

    private Colour() {}

    static String of(String key, String text, boolean coloured) {
        String colour = BY_KEY.get(key);
        return coloured && colour != null ? colour + text + PLAIN : text;
    }
}
