package al.krat.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The components of a record and how it is made of them; looked up once a class. */
final class RecordShape {

    private static final Map<Class<?>, RecordShape> SHAPES = new ConcurrentHashMap<>();

    private final List<RecordComponent> components;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.components = List.of(type.getRecordComponents());
        try {
            components.forEach(component -> component.getAccessor().setAccessible(true));
            this.constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.computeIfAbsent(type, RecordShape::new);
    }

    List<RecordComponent> components() {
        return components;
    }

    static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("record " + record.getClass().getName() + " cannot be read", e);
        }
    }

    Record make(@Nullable Object[] values) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (IllegalAccessException | InvocationTargetException | InstantiationException e) {
            throw new IllegalStateException(constructor.getDeclaringClass().getName() + " cannot be rebuilt", e);
        }
    }
}
