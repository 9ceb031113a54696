package al.krat.language;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers in figures and in words. */
public final class Numbers {

    private Numbers() {}

    /** «2019», «12 345»: from five figures on in groups of three, with no-break spaces. */
    public static String digits(long n) {
        return digits(n, Language.ALBANIAN);
    }

    /** The figures of a number. */
    public static String digits(long n, Language language) {
        return digits(BigDecimal.valueOf(n), language);
    }

    /** «12 345,50», with a decimal comma and as many decimals as the number has. */
    public static String digits(BigDecimal n) {
        return digits(n, Language.ALBANIAN);
    }

    /** The figures of a number; English ones have a point, and commas from four figures on. */
    public static String digits(BigDecimal n, Language language) {
        return figures(n, language, language == Language.ALBANIAN ? 4 : 3);
    }

    /** «12345,5»: the figures in one run, as years, protocol and law numbers are written. */
    public static String ungrouped(BigDecimal n, Language language) {
        return figures(n, language, Integer.MAX_VALUE);
    }

    /** «12345». */
    public static String ungrouped(long n) {
        return ungrouped(BigDecimal.valueOf(n), Language.ALBANIAN);
    }

    /** @param longest how many figures before the decimals stay together */
    private static String figures(BigDecimal n, Language language, int longest) {
        String plain = n.toPlainString();
        boolean albanian = language == Language.ALBANIAN;
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        String whole = plain.substring(start, point < 0 ? plain.length() : point);
        StringBuilder out = new StringBuilder(start == 1 ? "-" : "");
        boolean grouped = whole.length() > longest;
        for (int i = 0; i < whole.length(); i++) {
            if (grouped && i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(albanian ? NoBreaks.SPACE : ',');
            }
            out.append(whole.charAt(i));
        }
        return point < 0
                ? out.toString()
                : out.append(albanian ? ',' : '.')
                        .append(plain, point + 1, plain.length())
                        .toString();
    }

    /** «njëzet e tri»; only three has a form for feminine nouns. */
    public static String words(long n, Gender gender) {
        return words(n, gender, Language.ALBANIAN);
    }

    /** A number in words; in figures from a million millions on, above or below zero. */
    public static String words(long n, Gender gender, Language language) {
        if (n >= Spelling.LIMIT || n <= -Spelling.LIMIT) {
            return digits(n, language);
        }
        return language == Language.ALBANIAN ? Spelling.albanian(n, gender == Gender.FEMININE) : Spelling.english(n);
    }

    /** «4 (katër)»: a whole number in a form. */
    public static String say(long n, NumberForm form, Gender gender, Language language) {
        return say(BigDecimal.valueOf(n), form, gender, language);
    }

    /**
     * A number in a form: «4», «katër», «4 (katër)». Only whole numbers have words; others are figures in every form.
     *
     * @param gender the gender, in the plural, of what is counted: «3 (tri) mbledhje», «3 (tre) anëtarë»
     */
    public static String say(BigDecimal n, NumberForm form, Gender gender, Language language) {
        String figures = digits(n, language);
        boolean whole = n.stripTrailingZeros().scale() <= 0 && n.precision() - n.scale() < 18;
        if (form == NumberForm.FIGURES || !whole) {
            return figures;
        }
        String words = words(n.longValue(), gender, language);
        return form == NumberForm.WORDS ? words : figures + " (" + words + ")";
    }

    /**
     * A value as a number, exactly.
     *
     * @throws IllegalArgumentException where it is none
     */
    static BigDecimal exact(Object value) {
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
