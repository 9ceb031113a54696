package al.krat.language.lint;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Months with a capital within a sentence: «28 Qershor». Names of streets and feasts have one. */
final class MonthCapitals implements Rule {

    private static final Set<String> MONTH = Set.of("muaj", "muaji", "muajit", "muajin", "muajt", "muajve");

    private static final Set<String> NAMED = Forms.words("""
            rruga rrugën rrugës sheshi sheshin sheshit shkolla shkollën shkollës lagjja lagjen lagjes bulevardi
            bulevardit bulevardin stadiumi klubi festa festën festës""");

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 0; i < text.words.size(); i++) {
            Word word = text.words.get(i);
            boolean month = word.capital()
                    && !word.first()
                    && !word.off()
                    && !word.shouted()
                    && Months.ALL.contains(text.lower(i));
            if (month && !(i > 0 && NAMED.contains(text.lower(i - 1)))) {
                Certainty certainty = certainty(text, i);
                if (certainty != null) {
                    found.accept(new Slip(
                            SlipKind.CAPITAL,
                            word.start(),
                            word.end(),
                            word.typed(),
                            text.lower(i),
                            word.quoted() ? Certainty.LIKELY : certainty));
                }
            }
        }
    }

    /** How sure it is that a date is meant; null where nothing speaks for one. */
    private static @Nullable Certainty certainty(Text text, int index) {
        Word word = text.words.get(index);
        boolean sure = isYear(text, word.end())
                || Ranges.isRange(text, index)
                || Ranges.isRange(text, index - 1)
                || (text.isPreceded(index) && MONTH.contains(text.lower(index - 1)));
        if (sure) {
            return Certainty.SURE;
        }
        return Character.isDigit(text.at(word.start() - 2)) && text.at(word.start() - 1) == ' '
                ? Certainty.LIKELY
                : null;
    }

    private static boolean isYear(Text text, int from) {
        for (int i = from + 1; i < from + 5; i++) {
            if (!Character.isDigit(text.at(i))) {
                return false;
            }
        }
        return Text.isBlank(text.at(from)) && !Character.isLetterOrDigit(text.at(from + 5));
    }
}
