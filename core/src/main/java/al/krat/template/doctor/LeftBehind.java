package al.krat.template.doctor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stays behind of a Word file, as who wrote it calls it. */
enum LeftBehind {
    TEXT_BOX,
    PICTURE,
    NOTE,
    OBJECT,
    MACRO,
    SECTION,
    FIELD;

    /** The kinds of what was left out, each once. */
    static List<LeftBehind> of(Set<String> parts) {
        Set<LeftBehind> kinds = new TreeSet<>();
        parts.forEach(part -> kinds.add(kind(part)));
        return List.copyOf(kinds);
    }

    private static LeftBehind kind(String part) {
        return switch (part) {
            case "mc:AlternateContent" -> TEXT_BOX;
            case "w:drawing", "w:pict" -> PICTURE;
            case "w:footnoteReference", "w:endnoteReference", "w:commentReference" -> NOTE;
            case "w:object", "w:altChunk" -> OBJECT;
            case "w:sectPr" -> SECTION;
            default -> part.contains("embeddings") ? OBJECT : part.indexOf('/') >= 0 ? MACRO : FIELD;
        };
    }
}
