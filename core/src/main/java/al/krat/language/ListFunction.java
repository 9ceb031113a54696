package al.krat.language;

import java.util.Collection;
import java.util.Map;

/** {@code :lista lidhëza=dhe|ose}: «A, B dhe C». */
final class ListFunction {

    private static final Map<String, Boolean> CONJUNCTIONS = Map.of("dhe", true, "ose", false);

    private ListFunction() {}

    static PhraseFunction of(Options options) {
        Language language = options.language();
        boolean and = options.one("lidhëza", CONJUNCTIONS, true);
        String conjunction = language == Language.ALBANIAN ? (and ? "dhe" : "ose") : (and ? "and" : "or");
        return value -> {
            if (value instanceof Collection<?> values) {
                return Lists.join(TextFunction.each(values, language), conjunction);
            }
            throw new IllegalArgumentException("no list: " + value);
        };
    }
}
