package al.krat.template.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is to become of a letter: other words in place of stretches, new lines, lines and rows that go. Not thread-safe. */
public final class Plan {

    /**
     * Other words in place of a stretch; they look as the first letters that they replace.
     *
     * @param line the line's index
     * @param from the first character
     * @param to behind the last one; the same as from puts words in
     */
    public record Change(int line, int from, int to, String words) {}

    /** A new line beside another, dressed as that one. */
    public record Beside(int line, boolean after, String words) {}

    private final Map<Integer, List<Change>> changes = new HashMap<>();
    private final List<Beside> besides = new ArrayList<>();
    private final Set<Integer> dropped = new TreeSet<>();

    /** Plans a change; false where a part of the stretch, or the line, is spoken for. */
    public boolean change(int line, int from, int to, String words) {
        if (dropped.contains(line) || !isFree(line, from, to)) {
            return false;
        }
        changes.computeIfAbsent(line, any -> new ArrayList<>()).add(new Change(line, from, to, words));
        return true;
    }

    /** Whether a stretch is as it was typed, and stays. */
    public boolean isFree(int line, int from, int to) {
        return !dropped.contains(line)
                && changes.getOrDefault(line, List.of()).stream()
                        .allMatch(other -> to <= other.from() || other.to() <= from);
    }

    /** A line before another; those planned later stand nearer to it. */
    public void before(int line, String words) {
        besides.add(new Beside(line, false, words));
    }

    /** A line after another; those planned later stand further from it. */
    public void after(int line, String words) {
        besides.add(new Beside(line, true, words));
    }

    /** Takes a line away; a table's row goes when all of its lines do. */
    public void drop(int line) {
        dropped.add(line);
    }

    public boolean isDropped(int line) {
        return dropped.contains(line);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && besides.isEmpty() && dropped.isEmpty();
    }

    /** The changes of a line, the last one first. */
    public List<Change> changes(int line) {
        return changes.getOrDefault(line, List.of()).stream()
                .sorted(Comparator.comparingInt(Change::from).reversed())
                .toList();
    }

    public List<Beside> besides() {
        return List.copyOf(besides);
    }
}
