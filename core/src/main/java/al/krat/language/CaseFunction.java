package al.krat.language;

import java.util.Map;

/** {@code :rasa form=…}: a name in a case. */
final class CaseFunction {

    static final Map<String, Case> CASES = Map.of(
            "emërore", Case.NOMINATIVE,
            "gjinore", Case.GENITIVE,
            "dhanore", Case.DATIVE,
            "kallëzore", Case.ACCUSATIVE,
            "rrjedhore", Case.ABLATIVE);

    private CaseFunction() {}

    static PhraseFunction of(Options options) {
        Case form = options.one("form", CASES, Case.NOMINATIVE);
        return value -> {
            if (value instanceof Noun noun) {
                return noun.in(form);
            }
            throw new IllegalArgumentException("no name: " + value);
        };
    }
}
