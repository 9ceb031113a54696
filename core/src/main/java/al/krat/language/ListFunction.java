package al.krat.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** {@code :lista lidhëza=dhe|ose}: «A, B dhe C», by {@link Lists}. */
final class ListFunction {

    private static final Map<String, Boolean> CONJUNCTIONS = Map.of("dhe", true, "ose", false);

    private ListFunction() {}

    static PhraseFunction of(Options options) {
        Language language = options.language();
        boolean and = options.one("lidhëza", CONJUNCTIONS, true);
        return value -> {
            if (value instanceof Collection<?> values) {
                List<String> words = Words.each(values, language);
                return and ? Lists.join(words, language) : Lists.either(words, language);
            }
            throw new IllegalArgumentException("no list: " + value);
        };
    }
}
