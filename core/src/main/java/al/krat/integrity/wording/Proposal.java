package al.krat.integrity.wording;

import al.krat.domain.Passage;
import al.krat.language.lint.Lint;
import al.krat.language.lint.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A source's text with the slips corrected that may be corrected unseen. All other characters stay as they were typed.
 *
 * @param text the proposed text
 * @param corrected the slips that are corrected in it, in its order
 * @param left the slips that a person has to decide
 */
public record Proposal(String text, List<Slip> corrected, List<Slip> left) {

    private record Change(Passage.Stretch at, Slip slip, String right) {}

    public Proposal {
        corrected = List.copyOf(corrected);
        left = List.copyOf(left);
    }

    /**
     * Corrects a source.
     *
     * @param source its characters
     * @param passages its paragraphs, as they stand in it
     */
    public static Proposal of(String source, List<? extends Passage> passages, Lint lint) {
        var changes = new ArrayList<Change>();
        var left = new ArrayList<Slip>();
        for (Passage passage : passages) {
            for (Slip slip : lint.check(passage.text())) {
                Passage.Stretch at = slip.isCorrectable() ? passage.inSource(slip.start(), slip.end()) : null;
                String right = slip.suggestion();
                if (at == null || right == null || at.to() > source.length()) {
                    left.add(slip);
                } else {
                    changes.add(new Change(at, slip, right));
                }
            }
        }
        changes.sort(Comparator.comparingInt(change -> change.at.from()));
        return apply(source, changes, left);
    }

    private static Proposal apply(String source, List<Change> changes, List<Slip> left) {
        var out = new StringBuilder(source.length());
        var corrected = new ArrayList<Slip>();
        int at = 0;
        for (Change change : changes) {
            // a paragraph that stands for two values is corrected once
            if (change.at.from() >= at) {
                out.append(source, at, change.at.from()).append(change.right);
                at = change.at.to();
                corrected.add(change.slip);
            }
        }
        return new Proposal(out.append(source, at, source.length()).toString(), corrected, left);
    }
}
