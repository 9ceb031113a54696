package al.krat.language;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Nouns by how many there are. In Albanian as in English only exactly 1 takes the singular: «0 raste, 1 rast, 2 raste,
 * 21 raste».
 */
public final class Plurals {

    private Plurals() {}

    /**
     * How many: a number itself, the size of a collection.
     *
     * @throws IllegalArgumentException where it is neither
     */
    public static BigDecimal count(Object value) {
        return value instanceof Collection<?> many ? BigDecimal.valueOf(many.size()) : Numbers.exact(value);
    }

    /** The noun alone: {@code Plurals.choose(21, "rast", "raste")} is «raste». */
    public static String choose(Object count, String one, String other) {
        return count(count).compareTo(BigDecimal.ONE) == 0 ? one : other;
    }

    /** «21 raste»: the number in figures and the noun, which stay on one line. */
    public static String counted(Object count, String one, String other, Language language) {
        return counted(count, NumberForm.FIGURES, Gender.MASCULINE, one, other, language);
    }

    /**
     * The number and the noun: {@code Plurals.counted(3, NumberForm.BOTH, FEMININE, "mbledhje", "mbledhje", ALBANIAN)}
     * is «3 (tri) mbledhje», masculine «3 (tre) anëtarë».
     *
     * @param gender the gender that the noun has in the plural
     */
    public static String counted(
            Object count, NumberForm form, Gender gender, String one, String other, Language language) {
        String number = Numbers.say(count(count), form, gender, language);
        return number + (form == NumberForm.FIGURES ? NoBreaks.SPACE : ' ') + choose(count, one, other);
    }
}
