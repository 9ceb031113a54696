package al.krat.template.fill;

import al.krat.template.engine.Budget;
import al.krat.template.expression.Scope;
import al.krat.template.expression.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The names at one place of a template: those of the blocks around it, the nearest first, then those of the view. */
final class Names implements Scope {

    private record Local(String name, @Nullable Object value) {}

    private final Record view;
    private final Map<String, Object> extras;
    private final Predicate<Class<?>> opened;
    private final Budget budget;
    private final List<Local> locals = new ArrayList<>();

    Names(Record view, Map<String, Object> extras, Predicate<Class<?>> opened, Budget budget) {
        this.view = view;
        this.extras = Map.copyOf(extras);
        this.opened = opened;
        this.budget = budget;
    }

    /** How many names of blocks there are, to {@link #leave} for. */
    int enter() {
        return locals.size();
    }

    void put(String name, @Nullable Object value) {
        locals.add(new Local(name, value));
    }

    void leave(int depth) {
        while (locals.size() > depth) {
            locals.remove(locals.size() - 1);
        }
    }

    private @Nullable Local local(String name) {
        for (int i = locals.size() - 1; i >= 0; i--) {
            if (locals.get(i).name().equals(name)) {
                return locals.get(i);
            }
        }
        return null;
    }

    @Override
    public boolean has(String name) {
        return local(name) != null || shape().has(name) || extras.containsKey(name);
    }

    @Override
    public @Nullable Object get(String name) {
        Local local = local(name);
        return local != null ? local.value() : shape().has(name) ? shape().get(view, name) : extras.get(name);
    }

    @Override
    public Set<String> names() {
        Set<String> all = new TreeSet<>(extras.keySet());
        all.addAll(shape().names());
        locals.forEach(local -> all.add(local.name()));
        return all;
    }

    @Override
    public boolean opens(Class<?> record) {
        return opened.test(record);
    }

    @Override
    public void step() {
        budget.step();
    }

    private Shape shape() {
        return Shape.of(view.getClass());
    }
}
