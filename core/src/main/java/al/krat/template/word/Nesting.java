package al.krat.template.word;

import al.krat.template.PackCode;
import al.krat.template.fill.Piece;
import al.krat.template.word.Node.Leaf;
import al.krat.template.word.Node.Mark;
import al.krat.template.word.Node.Reach;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Matches the marks of blocks that stand in one row. */
final class Nesting {

    private record Open(@Nullable Mark mark, List<Node> nodes) {}

    private static final int MAX_UNCLOSED = 100;

    private final Compilation all;
    private int unclosed;

    Nesting(Compilation all) {
        this.all = all;
    }

    /** The row with a piece for each block that begins and ends in it; other marks are left in it. */
    List<Node> of(List<Node> nodes) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(null, new ArrayList<>()));
        for (Node node : nodes) {
            if (node instanceof Mark mark && mark.opens()) {
                open.push(new Open(mark, new ArrayList<>()));
            } else if (node instanceof Mark mark && open.size() > 1) {
                Open ended = open.pop();
                Mark begin = ended.mark();
                if (begin != null) {
                    check(begin, mark);
                    open.element().nodes().add(Leaf.of(begin.around().apply(pieces(ended.nodes()))));
                }
            } else {
                open.element().nodes().add(node);
            }
        }
        List<Node> row = new ArrayList<>();
        open.descendingIterator().forEachRemaining(unended -> {
            if (unended.mark() != null) {
                row.add(unended.mark());
            }
            row.addAll(unended.nodes());
        });
        return row;
    }

    private void check(Mark begin, Mark end) {
        if (begin.reach() == Reach.MIDDLE || end.reach() == Reach.MIDDLE) {
            all.problem(
                    end.place(),
                    PackCode.BLOCK_CROSSED,
                    Map.of("block", begin.words(), "begin", spot(begin), "end", spot(end)));
        }
    }

    private static String spot(Mark mark) {
        return mark.place().spot() + ":" + mark.place().column();
    }

    /** The pieces of a row in which nothing may be left unmatched. */
    List<Piece> closed(List<Node> nodes) {
        return told(of(nodes));
    }

    /** What follows a block that does not end is taken as within, so that its names are no faults, too. */
    private List<Piece> told(List<Node> nested) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < nested.size(); i++) {
            if (nested.get(i) instanceof Leaf leaf) {
                pieces.addAll(leaf.pieces());
            } else if (nested.get(i) instanceof Mark mark) {
                all.problem(
                        mark.place(),
                        mark.opens() ? PackCode.BLOCK_UNCLOSED : PackCode.BLOCK_UNOPENED,
                        Map.of("block", mark.words()));
                if (mark.opens() && ++unclosed < MAX_UNCLOSED) {
                    pieces.add(mark.around().apply(told(nested.subList(i + 1, nested.size()))));
                    break;
                }
            }
        }
        return pieces;
    }

    static List<Piece> pieces(List<Node> nodes) {
        List<Piece> pieces = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Leaf leaf) {
                pieces.addAll(leaf.pieces());
            }
        }
        return pieces;
    }
}
