package al.krat.template.expression;

import al.krat.language.Nearest;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** «A mos është …?»: the nearest of the names that exist, or else what exists. */
public final class Suggestions {

    private static final int LISTED = 12;

    private Suggestions() {}

    /** The nearest name; else those known, where they are few or of the same family ({@code due.}); else a dash. */
    public static String of(String name, Collection<String> known) {
        Optional<String> best = Nearest.of(name, known);
        if (best.isPresent()) {
            return best.get();
        }
        var sorted = new TreeSet<>(known);
        if (sorted.size() > LISTED) {
            String family = name.substring(0, name.lastIndexOf('.') + 1);
            sorted.removeIf(other -> family.isEmpty() || !other.startsWith(family));
        }
        if (sorted.isEmpty()) {
            return "—";
        }
        String listed = String.join(", ", sorted.stream().limit(LISTED).toList());
        return sorted.size() > LISTED ? listed + ", …" : listed;
    }
}
