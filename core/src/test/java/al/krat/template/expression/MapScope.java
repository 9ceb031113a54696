package al.krat.template.expression;

import al.krat.template.sample.SampleView;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names for tests. */
final class MapScope implements Scope {

    private final Map<String, @Nullable Object> values = new HashMap<>();
    int steps;

    MapScope with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    @Override
    public boolean has(String name) {
        return values.containsKey(name);
    }

    @Override
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    @Override
    public Set<String> names() {
        return values.keySet();
    }

    @Override
    public boolean opens(Class<?> record) {
        return record.getPackage().equals(SampleView.class.getPackage());
    }

    @Override
    public void step() {
        steps++;
    }
}
