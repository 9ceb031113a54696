package al.krat.template.pack;

import al.krat.template.Style;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads {@code style:} of pack.yaml. Tokens go into style sheets, so each is checked by its form. */
final class StyleTokens {

    private static final List<String> ACCENTS = List.of("decision", "recommendation", "commitment");

    private static final List<String> KEYS = List.of(
            "serif",
            "sans",
            "textPt",
            "lineHeight",
            "titlePt",
            "headingPt",
            "subheadingPt",
            "smallPt",
            "marginLeftMm",
            "marginRightMm",
            "marginTopMm",
            "marginBottomMm",
            "justified",
            "muted",
            "headingNumbers");

    private final Reader tokens;
    private final PackTree.Fields fields;

    private StyleTokens(PackTree.Fields fields, Consumer<TemplateProblem> problems) {
        this.fields = fields;
        this.tokens = new Reader(fields, new TreeSet<>(keys()), problems);
    }

    /** All tokens, in the order in which they are told. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>(KEYS);
        keys.addAll(ACCENTS);
        return keys;
    }

    static Style read(PackTree.Fields fields, Consumer<TemplateProblem> problems) {
        return new StyleTokens(fields, problems).style();
    }

    private Style style() {
        Style base = Style.DEFAULT;
        Style.Margins margins = base.marginsMm();
        Map<String, String> accent = new LinkedHashMap<>(base.accent());
        for (String name : new TreeSet<>(ACCENTS)) {
            String colour = colour(name, "");
            if (!colour.isEmpty()) {
                accent.put(name, colour);
            }
        }
        String numbers = tokens.word("headingNumbers", Set.of("roman", "decimal"));
        return new Style(
                family("serif", base.serif()),
                family("sans", base.sans()),
                points("textPt", base.textPt()),
                tokens.number("lineHeight", base.lineHeight(), 1, 3),
                points("titlePt", base.titlePt()),
                points("headingPt", base.headingPt()),
                points("subheadingPt", base.subheadingPt()),
                points("smallPt", base.smallPt()),
                new Style.Margins(
                        margin("marginLeftMm", margins.left()),
                        margin("marginRightMm", margins.right()),
                        margin("marginTopMm", margins.top()),
                        margin("marginBottomMm", margins.bottom())),
                tokens.flag("justified", base.justified()),
                accent,
                colour("muted", base.muted()),
                numbers == null ? base.headingNumbers() : numbers);
    }

    private double points(String key, double otherwise) {
        return tokens.number(key, otherwise, 6, 36);
    }

    private double margin(String key, double otherwise) {
        return tokens.number(key, otherwise, 5, 60);
    }

    private String colour(String key, String otherwise) {
        String text = tokens.text(key);
        if (text == null) {
            return otherwise;
        }
        boolean hex = text.length() == 6 && text.chars().allMatch(StyleTokens::isHex);
        if (!hex) {
            tokens.wrong(key, fields.values().get(key), "RRGGBB");
        }
        return hex ? text : otherwise;
    }

    private String family(String key, String otherwise) {
        String text = tokens.text(key);
        if (text == null) {
            return otherwise;
        }
        boolean plain = !text.isBlank() && text.length() <= 60 && text.chars().allMatch(StyleTokens::isFamilyPart);
        if (!plain) {
            tokens.wrong(key, fields.values().get(key), "A–Z a–z 0–9");
        }
        return plain ? text : otherwise;
    }

    private static boolean isHex(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f';
    }

    private static boolean isFamilyPart(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == ' ' || c == '-';
    }
}
