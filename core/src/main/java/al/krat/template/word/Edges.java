package al.krat.template.word;

import al.krat.template.word.Node.Leaf;
import al.krat.template.word.Node.Mark;
import al.krat.template.word.Node.Reach;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks that a paragraph or cell leaves unmatched, by where they stand in it.
 *
 * @param before at its start
 * @param content what is no such mark
 * @param middle between what shows
 * @param after at its end
 * @param alone whether nothing shows beside them
 */
record Edges(List<Mark> before, List<Leaf> content, List<Mark> middle, List<Mark> after, boolean alone) {

    static Edges of(List<Node> nodes) {
        List<Mark> before = new ArrayList<>();
        List<Leaf> content = new ArrayList<>();
        List<Mark> middle = new ArrayList<>();
        List<Mark> after = new ArrayList<>();
        int first = 0;
        while (first < nodes.size() && isQuiet(nodes.get(first))) {
            first++;
        }
        int last = nodes.size();
        while (last > first && isQuiet(nodes.get(last - 1))) {
            last--;
        }
        boolean alone = first == nodes.size() && nodes.stream().anyMatch(Mark.class::isInstance);
        Reach reach = alone ? Reach.ALONE : Reach.EDGE;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Leaf leaf) {
                content.add(leaf);
            } else if (nodes.get(i) instanceof Mark mark) {
                if (i < first) {
                    before.add(kept(mark, reach));
                } else if (i >= last) {
                    after.add(kept(mark, reach));
                } else {
                    middle.add(mark.reaching(Reach.MIDDLE));
                }
            }
        }
        return new Edges(before, content, middle, after, alone);
    }

    private static boolean isQuiet(Node node) {
        return node instanceof Mark || node instanceof Leaf leaf && leaf.blank();
    }

    /** What stood in the middle of something stays there. */
    private static Mark kept(Mark mark, Reach reach) {
        return mark.reach() == Reach.MIDDLE ? mark : mark.reaching(reach);
    }

    boolean isBlank() {
        return content.stream().allMatch(Leaf::blank);
    }
}
