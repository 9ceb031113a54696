package al.krat.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/**
 * {@code :numri form=shifra|fjalë|shifraFjalë gjinia=m|f grupim=po|jo}: a number in figures («12 345»), in words
 * («katër») or both («4 (katër)»). Only whole numbers have words; the others are figures in every form.
 */
final class NumberFunction {

    private enum Form {
        FIGURES,
        WORDS,
        BOTH
    }

    private static final Map<String, Form> FORMS =
            Map.of("shifra", Form.FIGURES, "fjalë", Form.WORDS, "shifraFjalë", Form.BOTH);

    private NumberFunction() {}

    static PhraseFunction of(Options options) {
        Language language = options.language();
        Form form = options.one("form", FORMS, Form.FIGURES);
        Gender gender = options.one("gjinia", GenderFunction.GENDERS, Gender.MASCULINE);
        boolean grouped = options.one("grupim", LinkFunction.YES_NO, true);
        return value -> {
            BigDecimal n = number(value);
            boolean whole = n.stripTrailingZeros().scale() <= 0 && n.precision() - n.scale() < 18;
            String figures = grouped || !whole
                    ? Numbers.digits(n, language)
                    : n.toBigInteger().toString();
            if (form == Form.FIGURES || !whole) {
                return figures;
            }
            String words = Numbers.words(n.longValue(), gender, language);
            return form == Form.WORDS ? words : figures + " (" + words + ")";
        };
    }

    /**
     * A value as a number.
     *
     * @throws IllegalArgumentException where it is none
     */
    static BigDecimal number(Object value) {
        if (value instanceof BigDecimal n) {
            return n;
        }
        if (value instanceof BigInteger n) {
            return new BigDecimal(n);
        }
        if (value instanceof Double || value instanceof Float) {
            return new BigDecimal(value.toString());
        }
        if (value instanceof Number n) {
            return BigDecimal.valueOf(n.longValue());
        }
        throw new IllegalArgumentException("no number: " + value);
    }
}
