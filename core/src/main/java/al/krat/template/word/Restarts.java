package al.krat.template.word;

import al.krat.template.fill.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the loops in each pass of which a list begins anew: those around all of it. A list of which a loop holds one
 * paragraph is counted on by that loop, for its passes are what it counts.
 */
final class Restarts {

    /** A paragraph of a list. @param loops around it, the outermost first */
    private record Entry(int level, List<Piece> loops) {}

    private final Map<Integer, List<Entry>> lists = new HashMap<>();
    private final Map<Piece, Set<Integer>> found = new IdentityHashMap<>();

    private Restarts() {}

    /** The pieces of a document, its loops knowing their lists. */
    static List<Piece> in(List<Piece> pieces) {
        var restarts = new Restarts();
        restarts.collect(pieces, new ArrayDeque<>());
        restarts.lists.forEach(restarts::decide);
        return restarts.found.isEmpty() ? pieces : restarts.rebuilt(pieces);
    }

    private void collect(List<Piece> pieces, Deque<Piece> loops) {
        for (Piece piece : pieces) {
            boolean loop = piece instanceof Piece.Each;
            if (loop) {
                loops.addLast(piece);
            }
            if (piece instanceof Piece.ListNumber number) {
                lists.computeIfAbsent(number.list(), key -> new ArrayList<>())
                        .add(new Entry(number.level(), List.copyOf(loops)));
            }
            collect(Piece.within(piece), loops);
            if (loop) {
                loops.removeLast();
            }
        }
    }

    private void decide(int list, List<Entry> entries) {
        int top = entries.stream().mapToInt(Entry::level).min().orElse(0);
        List<Entry> highest =
                entries.stream().filter(entry -> entry.level() == top).toList();
        List<Piece> around = new ArrayList<>(entries.get(0).loops());
        for (Entry entry : entries) {
            Set<Piece> its = Collections.newSetFromMap(new IdentityHashMap<>());
            its.addAll(entry.loops());
            around.removeIf(loop -> !its.contains(loop));
        }
        for (int i = around.size() - 1; i >= 0; i--) {
            Piece loop = around.get(i);
            boolean counts = highest.size() == 1
                    && highest.get(0).loops().get(highest.get(0).loops().size() - 1) == loop;
            if (!counts) {
                found.computeIfAbsent(loop, key -> new HashSet<>()).add(list);
                return;
            }
        }
    }

    private List<Piece> rebuilt(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> {
                    Piece made = Weld.rebuilt(piece, this::rebuilt);
                    Set<Integer> lists = found.get(piece);
                    return made instanceof Piece.Each each && lists != null
                            ? new Piece.Each(each.said(), each.within(), lists, each.source())
                            : made;
                })
                .toList();
    }
}
