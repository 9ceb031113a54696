package al.krat.language;

import java.util.Map;

/**
 * {@code :rendor gjinia=m|f rasa=… larg=po form=fjalë|shifra}: an ordinal with its linking article, «i parë», «e dytë»,
 * «së tretë», by {@link Ordinals}; the gender and the case are those of the noun before it.
 */
final class OrdinalFunction {

    private static final Map<String, Boolean> FORMS = Map.of("fjalë", true, "shifra", false);

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
                return words ? Ordinals.english(n) : Ordinals.englishFigures(n);
            }
            return words ? Ordinals.say(n, gender, c, directly) : Ordinals.figures(n, gender, c, directly);
        };
    }

    private static int whole(Object value) {
        try {
            return Numbers.exact(value).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("no whole number: " + value, e);
        }
    }
}
