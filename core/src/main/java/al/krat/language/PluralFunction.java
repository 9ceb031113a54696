package al.krat.language;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * {@code :shumesi}: chooses by a number, or by how many a list has: an exact number ({@code 0}, {@code 1}), then the
 * plural category, which in Albanian and English is {@code one} for exactly 1 and {@code other} for all else, 21 too.
 * Says the number in figures.
 */
final class PluralFunction {

    private PluralFunction() {}

    static PhraseFunction of(Options options) {
        Language language = options.language();
        return Choice.of(options, PluralFunction::fit, value -> Numbers.digits(count(value), language));
    }

    private static int fit(Object value, String key) {
        BigDecimal n = count(value);
        if (isFigures(key)) {
            return n.compareTo(new BigDecimal(key)) == 0 ? 0 : -1;
        }
        return key.equals(n.compareTo(BigDecimal.ONE) == 0 ? "one" : "other") ? 1 : -1;
    }

    private static BigDecimal count(Object value) {
        return value instanceof Collection<?> many ? BigDecimal.valueOf(many.size()) : NumberFunction.number(value);
    }

    private static boolean isFigures(String key) {
        return !key.isEmpty() && key.length() < 10 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
