package al.krat.template.expression;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names that expressions see at a place of a template, with their types, and which paths a condition around that
 * place has found to be there. Immutable.
 *
 * @param names the types by name
 * @param present paths that are there, {@code item.due}
 * @param opened which records expressions may look into
 */
public record Types(Map<String, Type> names, Set<String> present, Predicate<Class<?>> opened) {

    public Types {
        names = Map.copyOf(names);
        present = Set.copyOf(present);
    }

    @Nullable Type of(String name) {
        return names.get(name);
    }

    /** With one more name; what was known of an older one by that name is forgotten. */
    public Types with(String name, Type type) {
        Map<String, Type> more = new HashMap<>(names);
        more.put(name, type);
        Set<String> left = new HashSet<>(present);
        left.removeIf(path -> path.equals(name) || path.startsWith(name + ".") || path.startsWith(name + "["));
        return new Types(more, left, opened);
    }

    /** Where a condition holds, or where it does not. */
    public Types where(Expression condition, boolean holds) {
        Set<String> more = Presence.of(condition, holds);
        if (more.isEmpty()) {
            return this;
        }
        more.addAll(present);
        return new Types(names, more, opened);
    }

    boolean isPresent(String path) {
        return present.contains(path);
    }
}
