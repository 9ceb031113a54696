package al.krat.language;

import java.util.List;
import java.util.Set;

/**
 * The value that nobody knows (vendi bosh): every function of a phrase prints it as {@code ____}, to be filled in by
 * hand, and a {@code .match} on it takes the variant for anything. Only who passes it on purpose gets a blank; a value
 * that is simply missing is a mistake.
 */
public enum Blank {
    VALUE;

    /** What is printed. */
    public static final String WORDS = "____";

    @Override
    public String toString() {
        return WORDS;
    }

    /** A function that leaves blanks alone. */
    static PhraseFunction aware(PhraseFunction function) {
        return new PhraseFunction() {
            @Override
            public String say(Object value) {
                return value == VALUE ? WORDS : function.say(value);
            }

            @Override
            public List<String> choose(Object value, List<String> keys) {
                return value == VALUE ? List.of() : function.choose(value, keys);
            }

            @Override
            public Set<String> keys() {
                return function.keys();
            }
        };
    }
}
