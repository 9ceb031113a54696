package al.krat.template.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a Word file as they stand in it, found by name. */
final class StyleSheet {
    private static final int MAX_STYLES = 2_000;
    private static final int MAX_CHAIN = 12;
    /** Names of LibreOffice for what Word calls otherwise. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "internet link", "hyperlink",
            "strong emphasis", "strong",
            "footnote characters", "footnote reference",
            "footnote", "footnote text",
            "default style", "normal",
            "default paragraph style", "normal");

    private final Tree root;
    private final Map<String, Tree> byId = new LinkedHashMap<>();
    private final Map<String, Tree> byName = new HashMap<>();
    private final Map<String, Tree> defaults = new HashMap<>();

    StyleSheet(Tree root) {
        this.root = root;
        List<Tree> styles = root.all("w:style");
        if (styles.size() > MAX_STYLES) {
            throw Refusal.tooLarge(MAX_STYLES);
        }
        for (Tree style : styles) {
            String kind = style.get("w:type");
            String id = style.get("w:styleId");
            boolean known =
                    switch (kind) {
                        case "paragraph", "character", "table", "numbering" -> true;
                        default -> false;
                    };
            if (known && !id.isEmpty() && id.length() <= 100 && byId.putIfAbsent(id, style) == null) {
                name(kind, style.value("w:name"), style);
                for (String alias : style.value("w:aliases").split(",")) {
                    name(kind, alias, style);
                }
                if (style.get("w:default").equals("1") || style.get("w:default").equals("true")) {
                    defaults.putIfAbsent(kind, style);
                }
            }
        }
    }

    private void name(String kind, String name, Tree style) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (!plain.isEmpty()) {
            byName.putIfAbsent(kind + " " + SYNONYMS.getOrDefault(plain, plain), style);
        }
    }

    Tree root() {
        return root;
    }

    Map<String, Tree> byId() {
        return byId;
    }

    /** The file's own style for one of ours, or null. */
    @Nullable Tree of(DocumentStyle wanted) {
        Tree standard = wanted.isDefault() ? defaults.get(wanted.kind()) : null;
        return standard != null
                ? standard
                : byName.get(wanted.kind() + " " + wanted.name().toLowerCase(Locale.ROOT));
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** A style and those that it builds on, the nearest first; a circle ends where it closes. */
    List<Tree> chain(Tree style) {
        Set<String> seen = new HashSet<>();
        List<Tree> chain = new java.util.ArrayList<>();
        Tree at = style;
        while (at != null && seen.add(at.get("w:styleId")) && chain.size() < MAX_CHAIN) {
            chain.add(at);
            at = byId.get(at.value("w:basedOn"));
        }
        return chain;
    }
}
