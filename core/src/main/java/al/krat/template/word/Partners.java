package al.krat.template.word;

import al.krat.template.word.Node.Mark;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Which marks in a row of a table belong together. */
final class Partners {

    private Partners() {}

    /** Where each block ends that begins in a row; -1 where it does not, and for all else. */
    static int[] of(List<Node> nodes) {
        int[] partners = new int[nodes.size()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < partners.length; i++) {
            if (nodes.get(i) instanceof Mark mark && mark.opens()) {
                open.push(i);
            } else if (nodes.get(i) instanceof Mark && !open.isEmpty()) {
                partners[open.pop()] = i;
            }
        }
        return partners;
    }

    /** Takes off the marks at both ends that go around the whole row, or beyond it. */
    static void peel(List<Node> nodes, List<Node> before, List<Node> after) {
        int[] partners = of(nodes);
        int last = nodes.size() - 1;
        while (last >= 0 && nodes.get(last) instanceof Mark) {
            last--;
        }
        int first = 0;
        while (first < nodes.size()
                && nodes.get(first) instanceof Mark
                && (partners[first] < 0 || partners[first] > last)) {
            first++;
        }
        before.addAll(nodes.subList(0, first));
        nodes.subList(0, first).clear();
        int depth = 0;
        for (Node node : nodes) {
            depth += node instanceof Mark mark ? mark.opens() ? 1 : -1 : 0;
        }
        while (!nodes.isEmpty() && nodes.get(nodes.size() - 1) instanceof Mark mark && (depth < 0 || mark.opens())) {
            depth += mark.opens() ? -1 : 1;
            after.add(nodes.remove(nodes.size() - 1));
        }
        Collections.reverse(after);
    }
}
