package al.krat.language;

import java.util.Map;
import java.util.Set;

/** A catalogue of phrases in one language: ICU MessageFormat 2 with the functions of this package. */
public final class Phrases {

    private Phrases() {}

    /** Reads a catalogue from the class path of a class. */
    public static Phrases ofResource(Class<?> owner, String resource, Language language) {
        throw new UnsupportedOperationException();
    }

    /** A catalogue of patterns by key. */
    public static Phrases of(Language language, Map<String, String> patterns) {
        throw new UnsupportedOperationException();
    }

    public boolean has(String key) {
        throw new UnsupportedOperationException();
    }

    public Set<String> keys() {
        throw new UnsupportedOperationException();
    }

    /** Says a phrase. */
    public String say(String key, Map<String, ?> args) {
        throw new UnsupportedOperationException();
    }
}
