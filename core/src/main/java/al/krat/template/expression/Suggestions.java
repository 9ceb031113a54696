package al.krat.template.expression;

import al.krat.language.Nearest;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** «A mos është …?»: the nearest of the names that exist, or else what exists. */
public final class Suggestions {

    private static final int LISTED = 12;

    private Suggestions() {}

    /** The nearest name, or the first dozen of those known, in order; a dash where there is none. */
    public static String of(String name, Collection<String> known) {
        Optional<String> best = Nearest.of(name, known);
        if (best.isPresent()) {
            return best.get();
        }
        var sorted = new TreeSet<>(known);
        if (sorted.isEmpty()) {
            return "—";
        }
        String listed = String.join(", ", sorted.stream().limit(LISTED).toList());
        return sorted.size() > LISTED ? listed + ", …" : listed;
    }
}
