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

    private static final Map<String, PhraseFunction.Maker> BY_NAME = Map.ofEntries(
            Map.entry(TEXT, TextFunction::of),
            Map.entry("rasa", CaseFunction::of),
            Map.entry("nyja", LinkFunction::of),
            Map.entry("gjinia", GenderFunction::of),
            Map.entry("numriGramatikor", AgreementFunction::of),
            Map.entry("kush", PersonFunction::of),
            Map.entry("roli", RoleFunction::of),
            Map.entry("data", DateFunction::of),
            Map.entry("ora", TimeFunction::of),
            Map.entry("periudha", PeriodFunction::of),
            Map.entry("numri", NumberFunction::of),
            Map.entry("shumesi", PluralFunction::of),
            Map.entry("rendor", OrdinalFunction::of),
            Map.entry("lista", ListFunction::of));

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
        PhraseFunction.Maker maker = BY_NAME.get(name);
        if (maker == null) {
            throw unknown(name);
        }
        try {
            UnaryOperator<String> letters = options.one("shkronja", LETTERS, AS_SAID);
            PhraseFunction function = maker.make(options);
            options.refuseRest();
            return letters == AS_SAID ? function : new Lettered(function, letters);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(":" + name + ": " + e.getMessage(), e);
        }
    }

    static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                "unknown function :" + name + ", known are :" + String.join(" :", new TreeSet<>(BY_NAME.keySet())));
    }

    static Set<String> names() {
        return BY_NAME.keySet();
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
    }
}
