package al.krat.template.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the styles of a file. Those that documents are written with lose their own numbers: what is counted in a
 * document is decided by its page, and the three formats say the same. Headings stay with what follows.
 */
final class StyleTaker {
    private static final String OFF = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
    private static final Set<String> WITH_NEXT =
            Set.of("Title", "Heading1", "Heading2", "Heading3", "Heading4", "Caption");

    private final StyleSheet sheet;
    private final Map<String, DocumentStyle> used = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    private final Set<String> off = new HashSet<>();

    StyleTaker(StyleSheet sheet) {
        this.sheet = sheet;
        for (DocumentStyle each : DocumentStyle.values()) {
            Tree found = sheet.of(each);
            if (found != null) {
                ids.put(each.id(), found.get("w:styleId"));
                used.putIfAbsent(found.get("w:styleId"), each);
            }
        }
        for (Tree style : sheet.byId().values()) {
            if (sheet.chain(style).stream().anyMatch(each -> each != style && isHeading(each) || hasNumber(each))) {
                off.add(style.get("w:styleId"));
            }
        }
        used.forEach((id, ours) -> {
            if (ours.kind().equals("paragraph")) {
                makeRoom(sheet.byId().getOrDefault(id, new Tree("w:style")), ours);
            }
        });
    }

    /** The file's id for each of ours that it has. */
    Map<String, String> ids() {
        return ids;
    }

    boolean isUsed(String id) {
        return used.containsKey(id);
    }

    /** @param numbers the lists that were taken; a style that counts by another counts no more */
    List<WordStyle> styles(WordNumbers numbers) {
        List<WordStyle> styles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Tree style : sheet.byId().values()) {
            String name = style.value("w:name");
            if (!name.isEmpty() && names.add(name)) {
                NumberTaker.forget(style, numbers);
                styles.add(style(style));
            }
        }
        return styles;
    }

    private static void makeRoom(Tree style, DocumentStyle ours) {
        Tree properties = style.child("w:pPr");
        if (properties == null) {
            properties = new Tree("w:pPr");
            style.children().add(properties);
        }
        properties.children().removeIf(child -> child.is("w:numPr"));
        properties.children().add(new Tree(Tree.HOLE));
        if (WITH_NEXT.contains(ours.id()) && properties.child("w:keepNext") == null) {
            properties.children().add(new Tree("w:keepNext"));
        }
    }

    private WordStyle style(Tree style) {
        String id = style.get("w:styleId");
        refer(style, sheet);
        forgetLanguages(style);
        String markup = Cleaner.clean(style);
        int hole = markup.indexOf(Cleaner.HOLE);
        return new WordStyle(
                id,
                style.get("w:type"),
                style.value("w:name"),
                hole < 0 ? markup : markup.substring(0, hole),
                hole >= 0 && off.contains(id) ? OFF : "",
                hole < 0 ? "" : markup.substring(hole + 1));
    }

    private boolean isHeading(Tree style) {
        DocumentStyle ours = used.get(style.get("w:styleId"));
        return ours != null && ours.id().startsWith("Heading");
    }

    private static boolean hasNumber(Tree style) {
        return style.at("w:pPr", "w:numPr") != null;
    }

    /** What a style names must be there, and a chain, which is looked at before links of it are taken out, must end. */
    static void refer(Tree style, StyleSheet sheet) {
        Tree based = style.child("w:basedOn");
        List<Tree> chain = sheet.chain(style);
        Tree last = chain.get(chain.size() - 1);
        boolean endless = last.child("w:basedOn") != null && sheet.has(last.value("w:basedOn"));
        style.children().removeIf(child -> switch (child.name()) {
            case "w:basedOn" -> child == based && endless || !sheet.has(child.get("w:val"));
            case "w:next", "w:link" -> !sheet.has(child.get("w:val"));
            default -> false;
        });
    }

    /** The language of words is the document's; only its marks of other languages stand in runs. */
    static void forgetLanguages(Tree style) {
        forgetLanguage(style.child("w:rPr"));
        for (Tree part : style.all("w:tblStylePr")) {
            forgetLanguage(part.child("w:rPr"));
        }
    }

    private static void forgetLanguage(@Nullable Tree properties) {
        if (properties != null) {
            properties.children().removeIf(child -> child.is("w:lang"));
        }
    }
}
