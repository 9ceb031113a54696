package al.krat.language.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds slips in typed Albanian. Immutable; share one between threads. The tables are read when the first text is checked.
 */
public final class Lint {

    /** In the order in which they are asked; what one has found no later one speaks of. */
    private static final List<Rule> RULES = List.of(
            new Phrases(),
            new Governed(),
            new FirstPerson(),
            new MonthCapitals(),
            new TeForTe(),
            new NeForNe(),
            new MeForMe(),
            new SeForSe(),
            new Comparatives(),
            new Words(),
            new QuotationMarks(),
            new Spacing(),
            new Ranges(),
            new DatesAndTimes(),
            new Apostrophes());

    private static final Lint STANDARD = new Lint(RULES);

    private final List<Rule> rules;

    private Lint(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that need no dictionary. */
    public static Lint standard() {
        return STANDARD;
    }

    /** These rules, and one that reports the words that a dictionary does not know and no other rule has found. */
    public Lint with(Dictionary dictionary) {
        var all = new ArrayList<>(rules);
        all.add(new UnknownWords(dictionary));
        return new Lint(all);
    }

    /**
     * Checks a text of one or more lines. It may hold the marks of internal words, <code>{{internal|public}}</code>; lines
     * that begin with {@code EN:} are English and are left alone.
     *
     * @return the slips in the order of the text; no two of them overlap
     */
    public List<Slip> check(String text) {
        var parts = new Text(text);
        var slips = new Slips(text.length());
        rules.forEach(rule -> rule.check(parts, slips));
        return slips.inOrder();
    }

    /**
     * A text with the slips corrected that may be corrected unseen; all else stays as it is.
     *
     * @param slips what {@link #check} found in this text, or some of it in the same order
     */
    public static String corrected(String text, List<Slip> slips) {
        var out = new StringBuilder(text.length());
        int at = 0;
        for (Slip slip : slips) {
            String suggestion = slip.suggestion();
            if (suggestion != null && slip.isCorrectable()) {
                out.append(text, at, slip.start()).append(suggestion);
                at = slip.end();
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Keeps the first slip that speaks of a stretch of text. */
    private static final class Slips implements Consumer<Slip> {

        private final List<Slip> kept = new ArrayList<>();
        private final BitSet taken;

        Slips(int length) {
            taken = new BitSet(length);
        }

        @Override
        public void accept(Slip slip) {
            int next = taken.nextSetBit(slip.start());
            if (next < 0 || next >= slip.end()) {
                taken.set(slip.start(), slip.end());
                kept.add(slip);
            }
        }

        List<Slip> inOrder() {
            return kept.stream().sorted(Comparator.comparingInt(Slip::start)).toList();
        }
    }
}
