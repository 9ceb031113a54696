package al.krat.language;

import java.math.BigDecimal;
import java.util.List;

/** Numbers in figures and in words. */
public final class Numbers {

    private static final List<String> ORDINALS =
            List.of("parë", "dytë", "tretë", "katërt", "pestë", "gjashtë", "shtatë", "tetë", "nëntë", "dhjetë");

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
        String plain = n.toPlainString();
        boolean albanian = language == Language.ALBANIAN;
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        String whole = plain.substring(start, point < 0 ? plain.length() : point);
        StringBuilder out = new StringBuilder(start == 1 ? "-" : "");
        boolean grouped = whole.length() > (albanian ? 4 : 3);
        for (int i = 0; i < whole.length(); i++) {
            if (grouped && i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(albanian ? '\u00A0' : ',');
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

    /** «i parë», «e dytë», «i 11-të» with its linking article, behind a noun in the nominative. */
    public static String ordinal(int n, Gender gender) {
        return ordinal(n, gender, Case.NOMINATIVE, true);
    }

    /**
     * An ordinal with its linking article: in words up to ten, then in figures («të 11-të»).
     *
     * @param gender the gender of the noun before it
     * @param c that noun's case
     * @param directly whether it stands directly behind that noun
     * @throws IllegalArgumentException below 1
     */
    public static String ordinal(int n, Gender gender, Case c, boolean directly) {
        String word = n >= 1 && n <= ORDINALS.size() ? ORDINALS.get(n - 1) : ordinalFigures(n);
        return LinkingArticle.of(c, gender, GrammaticalNumber.SINGULAR, directly) + " " + word;
    }

    /**
     * «1-rë», «4-t», «5-të».
     *
     * @throws IllegalArgumentException below 1
     */
    public static String ordinalFigures(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("ordinals count from 1: " + n);
        }
        return n + (n == 1 ? "-rë" : n % 10 == 4 && n % 100 != 14 ? "-t" : "-të");
    }
}
