package al.krat.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The functions of patterns, by name. */
final class Functions {

    /** What {@code {$x}} without a function does. */
    static final String TEXT = "string";

    private static final Map<String, PhraseFunction.Maker> BY_NAME =
            Map.ofEntries(Map.entry(TEXT, TextFunction::of), Map.entry("rasa", CaseFunction::of));

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
            PhraseFunction function = maker.make(options);
            options.refuseRest();
            return Blank.aware(function);
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
}
