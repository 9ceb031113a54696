package al.krat.template.word;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What styles of a Word file stand on: defaults, theme, fonts, settings. */
record Ground(OfficePackage file) {

    static String defaults(Tree styles, String which, String properties) {
        Tree found = styles.at("w:docDefaults", which, properties);
        if (found == null) {
            return "";
        }
        found.children().removeIf(child -> child.is("w:lang") || child.is("w:numPr"));
        return Cleaner.within(found);
    }

    static String latent(Tree styles) {
        Tree latent = styles.child("w:latentStyles");
        return latent == null ? "" : Cleaner.clean(latent);
    }

    @Nullable Tree theme() {
        String part = file.referred("theme");
        return part == null ? null : file.xml(part, "a:theme");
    }

    String fontTable() {
        String part = file.referred("fontTable");
        var out = new StringBuilder();
        if (part != null) {
            Set<String> names = new TreeSet<>();
            for (Tree font : file.word(part, "fontTable", "w:fonts").all("w:font")) {
                if (names.add(font.get("w:name")) && names.size() <= 200) {
                    out.append(Cleaner.clean(font));
                }
            }
        }
        return out.toString();
    }

    boolean evenApart() {
        String part = file.referred("settings");
        return part != null && file.xml(part, "w:settings").isOn("w:evenAndOddHeaders");
    }
}
