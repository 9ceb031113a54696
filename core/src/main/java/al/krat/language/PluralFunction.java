package al.krat.language;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code :shumësi}: chooses by a number, or by how many a list has: an exact number ({@code 0}, {@code 1}), then the
 * plural category, {@code one} or {@code other}, by {@link Plurals}. Says the number in figures; with words to choose
 * from on the spot, those, and {@code numri=shifra|fjalë|shifraFjalë gjinia=m|f} puts the number before them.
 */
final class PluralFunction {

    private static final Set<String> KEYS = Set.of(Choice.FIGURES, "one", "other");

    private PluralFunction() {}

    static PhraseFunction of(Options options) {
        Language language = options.language();
        @Nullable NumberForm form = options.oneOrNone("numri", NumberFunction.FORMS);
        Gender gender = options.one("gjinia", GenderFunction.GENDERS, Gender.MASCULINE);
        Choice choice =
                Choice.of(options, KEYS, PluralFunction::fit, value -> Numbers.digits(Plurals.count(value), language));
        if (form == null) {
            return choice;
        }
        if (!choice.isOnTheSpot()) {
            throw new IllegalArgumentException("numri= needs the words that it counts, one= and other=");
        }
        return value -> {
            String words = choice.say(value);
            return Plurals.counted(value, form, gender, words, words, language);
        };
    }

    private static int fit(Object value, String key) {
        BigDecimal n = Plurals.count(value);
        if (Choice.isFigures(key)) {
            return n.compareTo(new BigDecimal(key)) == 0 ? 0 : -1;
        }
        return key.equals(Plurals.choose(n, "one", "other")) ? 1 : -1;
    }
}
