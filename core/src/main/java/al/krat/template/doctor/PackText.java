package al.krat.template.doctor;

import al.krat.domain.Qark;
import al.krat.template.word.WordParts;
import al.krat.template.word.WordSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pack.yaml of a letter: {@code pack.txt} with what is known. A line whose value is not known is left out; a list
 * repeats its line.
 *
 * @param name the name of the pack
 * @param extended the name of the pack that it extends
 */
record PackText(String name, String extended) {

    private static final String FILE = "pack.txt";
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    /** The name that the pack gives the emblem. */
    String emblem(String part) {
        return Resource.all(FILE).get(0).substring("emblem=".length()) + part.substring(part.lastIndexOf('.'));
    }

    String yaml(Facts facts, WordParts parts, @Nullable String emblem) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Qark qark = facts.qark;
        put(values, "name", name);
        put(values, "extends", extended);
        put(values, "qark", qark == null ? null : qark.key());
        put(values, "unfinished", facts.unfinished ? "true" : null);
        values.put("letterhead", quoted(facts.letterhead));
        values.put("letterheadEnglish", quoted(facts.english));
        String city = facts.city != null ? facts.city : qark == null ? null : qark.seat();
        put(values, "city", city);
        put(values, "emblem", emblem);
        put(values, "emblemAlt", emblem == null || isName(facts.emblemAlt) ? null : quoted(facts.emblemAlt));
        put(values, "emblemAltUnknown", emblem != null && isName(facts.emblemAlt) ? "" : null);
        values.put("signatory", signatories(facts));
        look(values, parts);
        List<String> out = new ArrayList<>();
        for (String line : Resource.all(FILE).subList(1, Resource.all(FILE).size())) {
            line(line, values, out);
        }
        return String.join("\n", out) + "\n";
    }

    /** A line as «?key,key words {{key}}»: only where one of the keys before the blank has a value. */
    private static void line(String line, Map<String, List<String>> values, List<String> out) {
        String text = line;
        if (text.startsWith("?")) {
            int space = text.indexOf(' ');
            List<String> keys = List.of(text.substring(1, space).split(","));
            if (keys.stream()
                    .allMatch(key -> values.getOrDefault(key, List.of()).isEmpty())) {
                return;
            }
            text = text.substring(space + 1);
        }
        int from = text.indexOf("{{");
        if (from < 0) {
            out.add(text);
            return;
        }
        String key = text.substring(from + 2, text.indexOf("}}", from));
        for (String value : values.getOrDefault(key, List.of())) {
            out.add(text.replace("{{" + key + "}}", value));
        }
    }

    private static void put(Map<String, List<String>> values, String key, @Nullable String value) {
        values.put(key, value == null ? List.of() : List.of(value));
    }

    /** Whoever signs; a label only where it is not the one that krat would say itself. */
    private static List<String> signatories(Facts facts) {
        List<String> lines = new ArrayList<>();
        facts.signatories.forEach((role, label) -> {
            boolean usual = Labels.is("sign.usual." + role, Plain.of(label));
            String yaml = "role: "
                    + switch (role) {
                        case "CHAIR" -> "chair";
                        case "KEEPER" -> "keeper";
                        default -> "other";
                    };
            lines.add(usual ? yaml : yaml + "\n    label: " + quoted(label));
        });
        return lines;
    }

    private static void look(Map<String, List<String>> values, WordParts parts) {
        String family = parts.look().serif();
        boolean plain = !family.isEmpty()
                && family.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == ' ' || c == '-');
        double size = parts.look().textPt();
        put(values, "serif", plain ? family : null);
        put(values, "textPt", size >= 6 && size <= 36 ? number(size) : null);
        double line = Math.round(parts.look().lineHeight() * 100) / 100.0;
        put(values, "lineHeight", line >= 1 && line <= 3 ? number(line) : null);
        WordSheet sheet = parts.sheet();
        if (sheet != null) {
            margin(values, "marginLeftMm", sheet.left());
            margin(values, "marginRightMm", sheet.right());
            margin(values, "marginTopMm", sheet.top());
            margin(values, "marginBottomMm", sheet.bottom());
        }
    }

    private static void margin(Map<String, List<String>> values, String key, int twips) {
        long mm = Math.round(twips / TWIPS_PER_MM);
        put(values, key, mm >= 5 && mm <= 60 ? String.valueOf(mm) : null);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** What programs call a picture of which nobody has said what it shows. */
    private static boolean isName(String words) {
        return words.isBlank() || words.startsWith("Picture") || words.contains(".") || words.length() > 200;
    }

    private static List<String> quoted(List<String> lines) {
        return lines.stream().limit(10).map(PackText::quoted).toList();
    }

    /** On one line, without the controls that YAML does not print. */
    private static String quoted(String text) {
        String plain = text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]++", " ").strip();
        return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
