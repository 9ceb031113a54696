package al.krat.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The functions of patterns, by name. */
final class Functions {

    /** What {@code {$x}} without a function does. */
    static final String TEXT = "string";

    private static final Set<String> NAMES = Set.of(
            TEXT,
            "rasa",
            "nyja",
            "gjinia",
            "numriGramatikor",
            "kush",
            "roli",
            "data",
            "ora",
            "periudha",
            "numri",
            "perqind",
            "përqind",
            "shumesi",
            "shumësi",
            "rendor",
            "lista");

    /** {@code shkronja=}, which every function takes: how to write what it says. */
    private static final Map<String, UnaryOperator<String>> LETTERS =
            Map.of("fillestare", Titles::initial, "kapitale", Titles::upper, "titull", Titles::title);

    private static final UnaryOperator<String> AS_SAID = words -> words;

    private Functions() {}

    /**
     * The function of a name with its options read.
     *
     * @throws IllegalArgumentException where there is no such function or an option is wrong
     */
    static PhraseFunction make(String name, Options options) {
        if (!NAMES.contains(name)) {
            throw unknown(name);
        }
        try {
            UnaryOperator<String> letters = options.one("shkronja", LETTERS, AS_SAID);
            PhraseFunction function = read(name, options);
            options.refuseRest();
            return Blank.aware(letters == AS_SAID ? function : new Lettered(function, letters));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(":" + name + ": " + e.getMessage(), e);
        }
    }

    /** A switch and no map of method references: each of those costs a class made at start-up. */
    private static PhraseFunction read(String name, Options options) {
        return switch (name) {
            case TEXT -> TextFunction.of(options);
            case "rasa" -> CaseFunction.of(options);
            case "nyja" -> LinkFunction.of(options);
            case "gjinia" -> GenderFunction.of(options);
            case "numriGramatikor" -> AgreementFunction.of(options);
            case "kush" -> PersonFunction.of(options);
            case "roli" -> RoleFunction.of(options);
            case "data" -> DateFunction.of(options);
            case "ora" -> TimeFunction.of(options);
            case "periudha" -> PeriodFunction.of(options);
            case "numri" -> NumberFunction.of(options);
            case "perqind", "përqind" -> PercentFunction.of(options);
            case "shumesi", "shumësi" -> PluralFunction.of(options);
            case "rendor" -> OrdinalFunction.of(options);
            case "lista" -> ListFunction.of(options);
            default -> throw unknown(name);
        };
    }

    static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                "unknown function :" + name + ", known are :" + String.join(" :", new TreeSet<>(NAMES)));
    }

    static Set<String> names() {
        return NAMES;
    }

    private record Lettered(PhraseFunction function, UnaryOperator<String> letters) implements PhraseFunction {
        @Override
        public String say(Object value) {
            return letters.apply(function.say(value));
        }

        @Override
        public List<String> choose(Object value, List<String> keys) {
            return function.choose(value, keys);
        }

        @Override
        public Set<String> keys() {
            return function.keys();
        }
    }
}
