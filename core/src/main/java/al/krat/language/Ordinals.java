package al.krat.language;

import java.util.List;

/** Numbers in order (numërorët rreshtorë): «i parë», «e dytë», «së tretë», «i 11-të». */
public final class Ordinals {

    private static final List<String> WORDS =
            List.of("parë", "dytë", "tretë", "katërt", "pestë", "gjashtë", "shtatë", "tetë", "nëntë", "dhjetë");
    private static final List<String> ENGLISH =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Ordinals() {}

    /** «i parë», «e dytë», «i 11-të» with its linking article, behind a noun in the nominative. */
    public static String say(int n, Gender gender) {
        return say(n, gender, Case.NOMINATIVE, true);
    }

    /**
     * An ordinal with its linking article: in words up to ten, then in figures («të 11-të»).
     *
     * @param gender the gender of the noun before it
     * @param c that noun's case
     * @param directly whether it stands directly behind that noun
     * @throws IllegalArgumentException below 1
     */
    public static String say(int n, Gender gender, Case c, boolean directly) {
        String word = n >= 1 && n <= WORDS.size() ? WORDS.get(n - 1) : figures(n);
        return article(gender, c, directly) + " " + word;
    }

    /**
     * «së 3-të»: the same in figures from the first on.
     *
     * @throws IllegalArgumentException below 1
     */
    public static String figures(int n, Gender gender, Case c, boolean directly) {
        return article(gender, c, directly) + " " + figures(n);
    }

    /**
     * «1-rë», «4-t», «5-të», without an article.
     *
     * @throws IllegalArgumentException below 1
     */
    public static String figures(int n) {
        return fromOne(n) + (n == 1 ? "-rë" : n % 10 == 4 && n % 100 != 14 ? "-t" : "-të");
    }

    /**
     * «first», «11th»: in words up to ten.
     *
     * @throws IllegalArgumentException below 1
     */
    public static String english(int n) {
        return n >= 1 && n <= ENGLISH.size() ? ENGLISH.get(n - 1) : englishFigures(n);
    }

    /**
     * «1st», «22nd», «11th».
     *
     * @throws IllegalArgumentException below 1
     */
    public static String englishFigures(int n) {
        boolean teen = n % 100 > 10 && n % 100 < 14;
        return fromOne(n) + (teen || n % 10 > 3 || n % 10 == 0 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : "rd");
    }

    private static String article(Gender gender, Case c, boolean directly) {
        return LinkingArticle.of(c, gender, GrammaticalNumber.SINGULAR, directly);
    }

    private static String fromOne(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("ordinals count from 1: " + n);
        }
        return String.valueOf(n);
    }
}
