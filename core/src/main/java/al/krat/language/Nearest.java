package al.krat.language;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Did you mean: the one candidate that is a slip of the keys away. */
public final class Nearest {

    /** Words of fewer letters than this may be one slip away, others two. */
    private static final int SHORT = 5;

    private Nearest() {}

    /**
     * The candidate nearest to the words, as spelled among the candidates; empty where none is near, or where two are
     * equally near.
     */
    public static Optional<String> of(String words, Collection<String> candidates) {
        if (candidates.contains(words)) {
            return Optional.of(words);
        }
        String folded = Folding.fold(words);
        int bound = folded.length() < SHORT ? 1 : 2;
        @Nullable String best = null;
        boolean tie = false;
        for (String candidate : candidates) {
            int distance = bounded(folded, Folding.fold(candidate), bound);
            if (distance < 0) {
                continue;
            }
            if (best == null || distance < bound) {
                best = candidate;
                bound = distance;
                tie = false;
            } else if (!candidate.equals(best)) {
                tie = true;
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    /**
     * How many letters are wrong, missing, superfluous or swapped with their neighbour between two texts, folded
     * (the optimal string alignment distance).
     */
    public static int distance(String a, String b) {
        String x = Folding.fold(a);
        String y = Folding.fold(b);
        return bounded(x, y, Math.max(x.length(), y.length()));
    }

    /** The distance, or -1 where it is more than the bound. */
    private static int bounded(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound) {
            return -1;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + wrong);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > bound) {
                return -1;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()] <= bound ? above[b.length()] : -1;
    }
}
