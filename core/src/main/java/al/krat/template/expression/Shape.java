package al.krat.template.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of a record class: all that expressions see of it. */
public final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> record) {
            return new Shape(record);
        }
    };

    private final Map<String, RecordComponent> components;
    private final Map<String, Method> accessors;

    private Shape(Class<?> record) {
        Map<String, RecordComponent> byName = new LinkedHashMap<>();
        Map<String, Method> methods = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.trySetAccessible();
            byName.put(component.getName(), component);
            methods.put(component.getName(), accessor);
        }
        components = Collections.unmodifiableMap(byName);
        accessors = methods;
    }

    /** The shape of a record class. */
    public static Shape of(Class<?> record) {
        return SHAPES.get(record);
    }

    public Set<String> names() {
        return components.keySet();
    }

    /** A component's declaration, or null. */
    public @Nullable RecordComponent component(String name) {
        return components.get(name);
    }

    public boolean has(String name) {
        return accessors.containsKey(name);
    }

    /** The value of a component that is there. */
    public @Nullable Object get(Object record, String name) {
        Method accessor = accessors.get(name);
        if (accessor == null) {
            throw new IllegalArgumentException(name);
        }
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
