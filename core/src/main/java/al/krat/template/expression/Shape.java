package al.krat.template.expression;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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

    /** One type for all, so that the call is an exact one. */
    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final Map<String, RecordComponent> components;
    private final Map<String, MethodHandle> accessors;

    private Shape(Class<?> record) {
        Map<String, RecordComponent> byName = new LinkedHashMap<>();
        Map<String, MethodHandle> handles = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.trySetAccessible();
            byName.put(component.getName(), component);
            handles.put(component.getName(), handle(accessor));
        }
        components = Collections.unmodifiableMap(byName);
        accessors = handles;
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
        MethodHandle accessor = accessors.get(name);
        if (accessor == null) {
            throw new IllegalArgumentException(name);
        }
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static MethodHandle handle(Method accessor) {
        try {
            return MethodHandles.lookup().unreflect(accessor).asType(ANY);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(accessor.getName(), e);
        }
    }
}
