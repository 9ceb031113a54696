package al.krat.writer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Counts lists and headings of a Word document the way ISO/IEC 29500-1, 17.9 says. */
final class DocxLists {
    private static final int LEVELS = 9;

    private record Numbered(String list, int level) {}

    private final Map<String, Element> levels = new HashMap<>();
    private final Map<String, String> patternOf = new HashMap<>();
    private final Map<String, Numbered> byStyle = new HashMap<>();
    private final Set<String> restarts = new HashSet<>();
    private final Map<String, int[]> counts = new HashMap<>();

    DocxLists(Map<String, byte[]> parts) {
        Element numbering = DocxParts.xml(parts, "word/numbering.xml");
        for (Element pattern : DocxParts.all(numbering, "abstractNum")) {
            String id = DocxParts.attribute(pattern, "abstractNumId");
            for (Element level : DocxParts.all(pattern, "lvl")) {
                levels.put(id + "/" + DocxParts.attribute(level, "ilvl"), level);
            }
        }
        for (Element list : DocxParts.all(numbering, "num")) {
            String id = DocxParts.attribute(list, "numId");
            patternOf.put(id, DocxParts.value(list, "abstractNumId"));
            for (Element override : DocxParts.all(list, "lvlOverride")) {
                restarts.add(id + "/" + DocxParts.attribute(override, "ilvl"));
            }
        }
        for (Element style : DocxParts.all(DocxParts.xml(parts, "word/styles.xml"), "style")) {
            numbered(style).ifPresent(numbered -> byStyle.put(DocxParts.attribute(style, "styleId"), numbered));
        }
    }

    /** The label of a paragraph, empty for one without. */
    String label(Element paragraph) {
        return numbered(paragraph)
                .or(() -> Optional.ofNullable(byStyle.get(DocxParts.value(paragraph, "pPr", "pStyle"))))
                .filter(numbered -> !numbered.list.equals("0"))
                .map(this::next)
                .orElse("");
    }

    private String next(Numbered numbered) {
        String pattern = Objects.requireNonNull(patternOf.get(numbered.list));
        int[] count = counts.computeIfAbsent(pattern, p -> new int[LEVELS]);
        if (restarts.remove(numbered.list + "/" + numbered.level)) {
            count[numbered.level] = 0;
        }
        count[numbered.level]++;
        Arrays.fill(count, numbered.level + 1, LEVELS, 0);
        String text = DocxParts.value(level(pattern, numbered.level), "lvlText");
        for (int i = 0; i < LEVELS; i++) {
            if (text.contains("%" + (i + 1))) {
                String format = DocxParts.value(level(pattern, i), "numFmt");
                text = text.replace("%" + (i + 1), formatted(count[i], format));
            }
        }
        return text;
    }

    private Element level(String pattern, int level) {
        return Objects.requireNonNull(levels.get(pattern + "/" + level));
    }

    private static Optional<Numbered> numbered(Element paragraphOrStyle) {
        return DocxParts.child(paragraphOrStyle, "pPr")
                .flatMap(properties -> DocxParts.child(properties, "numPr"))
                .map(numbering -> new Numbered(
                        DocxParts.value(numbering, "numId"),
                        Integer.parseInt("0" + DocxParts.value(numbering, "ilvl"))));
    }

    private static String formatted(int count, String format) {
        return switch (format) {
            case "decimal" -> Integer.toString(count);
            case "upperRoman" -> roman(count);
            default -> throw new AssertionError("format of numbers: " + format);
        };
    }

    private static String roman(int count) {
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return tens[count / 10] + ones[count % 10];
    }
}
