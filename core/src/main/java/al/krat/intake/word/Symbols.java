package al.krat.intake.word;

import al.krat.language.Folding;
import java.util.Locale;
import java.util.Map;

/** The signs of Symbol and Wingdings that people put in notes; Word keeps them as codes of the private use area. */
final class Symbols {

    private static final Map<String, String> SYMBOL = Map.of(
            "B7", "•", "A3", "≤", "B3", "≥", "B1", "±", "B4", "×", "AE", "→", "2D", "−", "A5", "∞", "B0", "°", "BC",
            "…");

    private static final Map<String, String> WINGDINGS = Map.ofEntries(
            Map.entry("A7", "•"),
            Map.entry("D8", "•"),
            Map.entry("6C", "•"),
            Map.entry("6E", "•"),
            Map.entry("76", "•"),
            Map.entry("FC", "✓"),
            Map.entry("FB", "✗"),
            Map.entry("FE", "☑"),
            Map.entry("FD", "☒"),
            Map.entry("A8", "☐"),
            Map.entry("6F", "☐"),
            Map.entry("E0", "→"));

    private Symbols() {}

    /** The sign of a font's code, «F0B7»; empty where it is none of them. */
    static String of(String font, String code) {
        String low = code.length() == 4 && code.regionMatches(true, 0, "F0", 0, 2) ? code.substring(2) : code;
        Map<String, String> signs = Folding.fold(font).equals("symbol") ? SYMBOL : WINGDINGS;
        return signs.getOrDefault(low.toUpperCase(Locale.ROOT), "");
    }
}
