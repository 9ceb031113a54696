package al.krat.language;

import java.util.List;
import java.util.Set;

/** What {@code :name option=value} in a pattern does to a value; its options are already read. Thread-safe. */
@FunctionalInterface
interface PhraseFunction {

    /**
     * The words for a value.
     *
     * @throws IllegalArgumentException where it is no value for this function
     */
    String say(Object value);

    /**
     * Which keys of a {@code .match} fit a value, best first.
     *
     * @throws IllegalArgumentException where this function chooses nothing, or it is no value for it
     */
    default List<String> choose(Object value, List<String> keys) {
        throw new IllegalArgumentException("this function does not choose between variants");
    }

    /** The keys that a {@code .match} on it may have; empty where any text may be one. */
    default Set<String> keys() {
        return Set.of();
    }
}
