package al.krat.language;

import com.ibm.icu.message2.FormattedPlaceholder;
import com.ibm.icu.message2.Function;
import com.ibm.icu.message2.MFFunctionRegistry;
import com.ibm.icu.message2.PlainStringFormattedValue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Our functions as ICU calls them. */
@SuppressWarnings("deprecation") // ICU marks its technology preview so
final class IcuFunctions {

    private static final Map<Language, MFFunctionRegistry> REGISTRIES = registries();

    private IcuFunctions() {}

    /** A value in a wrapper, so that ICU's own functions for numbers and dates, which change with CLDR, let it be. */
    record Held(Object value, Language language) {
        @Override
        public String toString() {
            return Words.of(value, language);
        }
    }

    static MFFunctionRegistry registry(Language language) {
        return Objects.requireNonNull(REGISTRIES.get(language));
    }

    private static Map<Language, MFFunctionRegistry> registries() {
        Map<Language, MFFunctionRegistry> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            MFFunctionRegistry.Builder registry =
                    MFFunctionRegistry.builder().setDefaultFunctionNameForType(Held.class, Functions.TEXT);
            for (String name : Functions.names()) {
                registry.setFunction(
                        name,
                        (locale, options) -> new Adapter(Functions.make(name, new Options(language, plain(options)))));
            }
            all.put(language, registry.build());
        }
        return all;
    }

    /** The options without ICU's own. */
    private static Map<String, Object> plain(Map<String, ?> options) {
        Map<String, Object> plain = new HashMap<>();
        options.forEach((name, value) -> {
            if (!name.startsWith("icu:")) {
                plain.put(name, bare(value));
            }
        });
        return plain;
    }

    private static Object bare(Object value) {
        if (value instanceof FormattedPlaceholder placeholder) {
            return placeholder.toString();
        }
        return value instanceof Held held ? held.value() : value;
    }

    private record Adapter(PhraseFunction function) implements Function {

        @Override
        public String formatToString(Object value, Map<String, ?> arguments) {
            return function.say(bare(value));
        }

        @Override
        public FormattedPlaceholder format(Object value, Map<String, ?> arguments) {
            return new FormattedPlaceholder(value, new PlainStringFormattedValue(formatToString(value, arguments)));
        }

        @Override
        public List<String> matches(Object value, List<String> keys, Map<String, ?> options) {
            return function.choose(bare(value), keys);
        }
    }
}
