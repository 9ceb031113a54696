package al.krat.language;

import java.util.Map;
import java.util.Set;

/** A pattern made ready to be said; immutable, shared by threads. */
interface Sentence {

    /** The names of the values that it needs from outside. */
    Set<String> arguments();

    /**
     * Says it.
     *
     * @param args a value for every one of {@link #arguments}
     * @throws IllegalArgumentException where a value is none that its function knows
     */
    String say(Map<String, ?> args);
}
