package al.krat.intake.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of a file: which of their levels show a bullet or a number. */
final class Numbering {

    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, Set<String>> shown = new HashMap<>();

    Numbering(byte @Nullable [] part) {
        if (part != null) {
            PartXml.read(part, this::all);
        }
    }

    private void all(PartXml xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "abstractNum" -> pattern(xml);
                case "num" -> list(xml);
                default -> xml.skip();
            }
        }
    }

    private void pattern(PartXml xml) {
        Set<String> levels = shown.computeIfAbsent(xml.attribute("abstractNumId"), id -> new HashSet<>());
        while (xml.child()) {
            String name = xml.name();
            String level = xml.attribute("ilvl");
            if (name.equals("numStyleLink")) {
                levels.add(""); // the pattern stands in a style; a list it is
                xml.skip();
            } else if (name.equals("lvl") && isShown(xml)) {
                levels.add(level);
            } else if (!name.equals("lvl")) {
                xml.skip();
            }
        }
    }

    private static boolean isShown(PartXml xml) {
        boolean none = false;
        String text = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "numFmt" -> none = xml.value().equals("none");
                case "lvlText" -> text = xml.value();
                default -> xml.skip();
            }
        }
        return !none || !text.isBlank();
    }

    private void list(PartXml xml) {
        String id = xml.attribute("numId");
        while (xml.child()) {
            if (xml.name().equals("abstractNumId")) {
                patterns.put(id, xml.value());
            } else {
                xml.skip();
            }
        }
    }

    /** Whether a paragraph is an item of a list. */
    boolean isItem(Properties properties) {
        String pattern = properties.list == null ? null : patterns.get(properties.list);
        Set<String> levels = pattern == null ? Set.of() : shown.getOrDefault(pattern, Set.of());
        return levels.contains(String.valueOf(properties.level)) || levels.contains("");
    }
}
