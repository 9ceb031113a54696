package al.krat.language;

import java.util.Set;

/**
 * {@code :numriGramatikor}: chooses by whether a name, a list of names or a number governs a verb in the singular
 * ({@code njëjës}) or the plural ({@code shumës}), by {@link Agreement#number}: «raportoi», «raportuan»; «I ngarkohet»,
 * «U ngarkohet».
 */
final class AgreementFunction {

    private static final Set<String> KEYS = Set.of("njëjës", "shumës");

    private AgreementFunction() {}

    static PhraseFunction of(Options options) {
        return Choice.of(options, KEYS, AgreementFunction::fit, value -> Words.of(value, options.language()));
    }

    private static int fit(Object value, String key) {
        return Folding.fold(key).equals(Agreement.byNumber(value, "njejes", "shumes")) ? 0 : -1;
    }
}
