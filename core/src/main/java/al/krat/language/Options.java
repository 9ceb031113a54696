package al.krat.language;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The options of a function in a pattern; names and values match with ë and ç folded. What nobody asks for is wrong. */
final class Options {

    private final Language language;
    private final Map<String, ?> values;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Map<String, ?>> offered = new TreeMap<>();

    Options(Language language, Map<String, ?> values) {
        this.language = language;
        this.values = values;
    }

    Language language() {
        return language;
    }

    /** An option's value, or null. */
    @Nullable Object value(String name) {
        asked.add(name);
        offered.putIfAbsent(name, Map.of());
        Object value = values.get(name);
        if (value != null) {
            return value;
        }
        String folded = Folding.fold(name);
        for (Map.Entry<String, ?> option : values.entrySet()) {
            if (Folding.fold(option.getKey()).equals(folded)) {
                asked.add(option.getKey());
                return option.getValue();
            }
        }
        return null;
    }

    /** An option with a closed list of values, as written in the map's keys. */
    <T> T one(String name, Map<String, T> choices, T otherwise) {
        T value = oneOrNone(name, choices);
        return value == null ? otherwise : value;
    }

    /** An option with a closed list of values, or null. */
    <T> @Nullable T oneOrNone(String name, Map<String, T> choices) {
        Object value = value(name);
        offered.put(name, choices);
        if (value == null) {
            return null;
        }
        if (choices.containsValue(value)) {
            @SuppressWarnings("unchecked") // it equals one of them
            T same = (T) value;
            return same;
        }
        String folded = Folding.fold(value.toString());
        for (Map.Entry<String, T> choice : choices.entrySet()) {
            if (Folding.fold(choice.getKey()).equals(folded)) {
                return choice.getValue();
            }
        }
        throw new IllegalArgumentException(
                name + "=" + value + " is none of " + String.join(", ", new TreeSet<>(choices.keySet())));
    }

    /** All options that nobody asked for yet; after this none is superfluous. */
    Map<String, Object> rest() {
        Map<String, Object> rest = new TreeMap<>(values);
        rest.keySet().removeAll(asked);
        asked.addAll(rest.keySet());
        return rest;
    }

    /** Refuses options that the function did not ask for. */
    void refuseRest() {
        for (String name : new TreeSet<>(values.keySet())) {
            if (!asked.contains(name)) {
                throw new IllegalArgumentException(
                        "unknown option «" + name + "», known are " + String.join(", ", offered.keySet()));
            }
        }
    }

    /** The options that the function asked for, each with its closed list of values if it has one, and what they mean. */
    Map<String, Map<String, ?>> offered() {
        return offered;
    }
}
