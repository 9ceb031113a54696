package al.krat.template.expression;

import al.krat.language.Nearest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** «A mos është …?»: the nearest of the names that exist, or else what exists. */
public final class Suggestions {

    private static final int LISTED = 12;

    /** Of many, the nearest. */
    private static final int NEAR = 5;

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
        if (sorted.size() <= LISTED) {
            return String.join(", ", sorted);
        }
        // a stable sort: of equally near ones the first by the alphabet
        List<String> near = sorted.stream()
                .sorted(Comparator.comparingInt(other -> Nearest.distance(name, other)))
                .limit(NEAR)
                .toList();
        return String.join(", ", near) + ", …";
    }
}
