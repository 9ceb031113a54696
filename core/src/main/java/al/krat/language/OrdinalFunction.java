package al.krat.language;

import java.util.List;
import java.util.Map;

/**
 * {@code :rendor gjinia=m|f rasa=… larg=po form=fjalë|shifra}: an ordinal with its linking article, «i parë», «e dytë»,
 * «së tretë»; the gender and the case are those of the noun before it.
 */
final class OrdinalFunction {

    private static final Map<String, Boolean> FORMS = Map.of("fjalë", true, "shifra", false);
    private static final List<String> ENGLISH =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private OrdinalFunction() {}

    static PhraseFunction of(Options options) {
        Gender gender = options.one("gjinia", GenderFunction.GENDERS, Gender.MASCULINE);
        Case c = options.one("rasa", CaseFunction.CASES, Case.NOMINATIVE);
        boolean directly = !options.one("larg", LinkFunction.YES_NO, false);
        boolean words = options.one("form", FORMS, true);
        Language language = options.language();
        return value -> {
            int n = whole(value);
            if (language == Language.ENGLISH) {
                return english(n, words);
            }
            return words
                    ? Numbers.ordinal(n, gender, c, directly)
                    : LinkingArticle.of(c, gender, GrammaticalNumber.SINGULAR, directly) + " "
                            + Numbers.ordinalFigures(n);
        };
    }

    private static int whole(Object value) {
        try {
            return NumberFunction.number(value).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("no whole number: " + value, e);
        }
    }

    private static String english(int n, boolean words) {
        if (n < 1) {
            throw new IllegalArgumentException("ordinals count from 1: " + n);
        }
        if (words && n <= ENGLISH.size()) {
            return ENGLISH.get(n - 1);
        }
        boolean teen = n % 100 > 10 && n % 100 < 14;
        return n + (teen || n % 10 > 3 || n % 10 == 0 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : "rd");
    }
}
