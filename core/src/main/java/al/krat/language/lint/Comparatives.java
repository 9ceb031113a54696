package al.krat.language.lint;

import java.util.Set;
import java.util.function.Consumer;

/** «me» («with») for «më» («more», «on»), before what no preposition governs. */
final class Comparatives implements Rule {

    /** Adjectives and adverbs that are no nouns. */
    private static final Set<String> COMPARED = Forms.words("""
            rigoroz rigoroze intensiv intensive konkret konkrete specifik specifike produktiv produktive shpesh vonë
            afër i lart poshtë gjerësisht""");

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 0; i + 1 < text.words.size(); i++) {
            Word word = text.words.get(i);
            if (!word.lower().equals("me") || word.off() || word.shouted()) {
                continue;
            }
            if (text.isFollowed(i)
                    && COMPARED.contains(text.lower(i + 1))
                    && !text.words.get(i + 1).shouted()) {
                found.accept(Slip.of(SlipKind.CONFUSION, word, "më", Certainty.SURE));
            } else if (isDay(text, word.end(), text.words.get(i + 1))) {
                found.accept(Slip.of(SlipKind.CONFUSION, word, "më", Certainty.SURE));
            }
        }
    }

    /** Whether a day of a month follows: «me 28 qershor». */
    private static boolean isDay(Text text, int from, Word month) {
        String between = text.chars.substring(from, month.start());
        String day = between.strip();
        return Months.ALL.contains(month.lower())
                && !day.isEmpty()
                && day.length() <= 2
                && day.chars().allMatch(c -> c >= '0' && c <= '9')
                && between.endsWith(" ");
    }
}
