package al.krat.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A function as written in a pattern. Options that are words of the pattern are read once; where one is a variable
 * ({@code gjinia=$g}), the function is made each time.
 */
final class Call {

    private final String function;
    private final Map<String, String> literals;
    private final Map<String, String> variables;
    private final Language language;
    private final @Nullable PhraseFunction ready;

    /**
     * @throws IllegalArgumentException where there is no such function or an option is wrong
     */
    Call(String function, Map<String, String> literals, Map<String, String> variables, Language language) {
        this.function = function;
        this.literals = Map.copyOf(literals);
        this.variables = Map.copyOf(variables);
        this.language = language;
        this.ready = variables.isEmpty() ? Functions.make(function, new Options(language, literals)) : null;
    }

    /** The names of the values that options take. */
    Set<String> arguments() {
        return Set.copyOf(variables.values());
    }

    /** Whether the options of this declaration reach a function that is put to the same value once more. */
    boolean isAltered(String again) {
        boolean options = !literals.isEmpty() || !variables.isEmpty();
        return options && (again.equals(function) || again.equals(Functions.TEXT));
    }

    /**
     * Looks at a key of a {@code .match} on this call.
     *
     * @throws IllegalArgumentException where it is none of the function
     */
    void check(String key) {
        if (ready != null && !ready.keys().isEmpty()) {
            Choice.check(key, ready.keys());
        }
    }

    PhraseFunction with(Map<String, ?> args) {
        if (ready != null) {
            return ready;
        }
        Map<String, Object> values = new HashMap<>(literals);
        variables.forEach((option, name) -> {
            Object value = args.get(name);
            if (value != null) {
                values.put(option, value);
            }
        });
        return Functions.make(function, new Options(language, values));
    }
}
