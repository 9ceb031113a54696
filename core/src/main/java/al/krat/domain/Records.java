package al.krat.domain;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rebuilds records with some of their values changed, however deep they lie. */
public final class Records {

    private Records() {}

    /**
     * A record with each value of a type changed; what is not changed is kept as it is.
     *
     * @param type the class of the values, which are not looked into
     * @param change gives the value in the place of another; the same one to keep it
     */
    public static <R extends Record, T> R replace(R record, Class<T> type, UnaryOperator<T> change) {
        @SuppressWarnings("unchecked") // a record is rebuilt as its own class
        R replaced = (R) rebuilt(record, type, change);
        return replaced;
    }

    private static <T> @Nullable Object value(@Nullable Object value, Class<T> type, UnaryOperator<T> change) {
        if (type.isInstance(value)) {
            return change.apply(type.cast(value));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> value(each, type, change)).toList();
        }
        return value instanceof Record record ? rebuilt(record, type, change) : value;
    }

    private static <T> Record rebuilt(Record record, Class<T> type, UnaryOperator<T> change) {
        RecordShape shape = RecordShape.of(record.getClass());
        List<RecordComponent> components = shape.components();
        var values = new @Nullable Object[components.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object before = RecordShape.value(record, components.get(i));
            values[i] = value(before, type, change);
            changed |= values[i] != before && !(before instanceof List<?> && before.equals(values[i]));
        }
        return changed ? shape.make(values) : record;
    }
}
