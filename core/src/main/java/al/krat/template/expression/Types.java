package al.krat.template.expression;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names that expressions see at a place of a template, with their types, and what conditions around that place have
 * made certain. Immutable.
 *
 * @param names the types by name
 * @param certain paths that are there, {@code item.due}; constants, {@code due.kind==ON_DATE}
 * @param opened which records expressions may look into
 */
public record Types(Map<String, Type> names, Set<String> certain, Predicate<Class<?>> opened) {

    public Types {
        names = Map.copyOf(names);
        certain = Set.copyOf(certain);
    }

    @Nullable Type of(String name) {
        return names.get(name);
    }

    /** With one more name; what was known of an older one by that name is forgotten. */
    public Types with(String name, Type type) {
        Map<String, Type> more = new HashMap<>(names);
        more.put(name, type);
        Set<String> left = new HashSet<>(certain);
        left.removeIf(fact -> fact.startsWith(name)
                && (fact.length() == name.length() || !Cursor.isNamePart(fact.charAt(name.length()))));
        return new Types(more, left, opened);
    }

    /** Where a condition holds, or where it does not. */
    public Types where(Expression condition, boolean holds) {
        Set<String> more = Presence.of(condition, holds);
        if (more.isEmpty()) {
            return this;
        }
        more.addAll(certain);
        return new Types(names, more, opened);
    }

    /** Which constants of an enum a path may still be. */
    public List<String> constants(Expression path, Class<?> type) {
        return Constants.of(type).stream()
                .filter(constant -> !(path instanceof Expression.Path at) || Presence.allows(certain, at, constant))
                .toList();
    }

    boolean isPresent(String path) {
        return certain.contains(path);
    }
}
