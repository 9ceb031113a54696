package al.krat.template.expression;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that an expression sees, and what its evaluation may cost. */
public interface Scope {

    boolean has(String name);

    /** The value of a name that is there; null where it is missing. */
    @Nullable Object get(String name);

    /** All names, for suggestions. */
    Set<String> names();

    /** Whether expressions may look into records of a class. */
    boolean opens(Class<?> record);

    /** One step of work. */
    void step();
}
