package al.krat.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes what the public may read of a record: before rendering, so that no writer ever holds what is internal. It walks
 * every component of every record, so a component that somebody adds later is covered, too.
 *
 * <p>Memos, unread lines, internal people, reasons of absence and contact details go; internal words are replaced by
 * their public wording or by {@link Prose#WITHHELD}; an entry without a public word goes as a whole.
 */
final class Projection {

    private record Shape(RecordComponent[] components, Constructor<?> constructor) {}

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private Projection() {}

    static Meeting forPublic(Meeting meeting) {
        return (Meeting) project(meeting);
    }

    private static Object project(Object value) {
        if (value instanceof Prose prose) {
            return prose.forPublic();
        }
        if (value instanceof String words) {
            return words.contains("{{") ? Prose.parse(words).forPublic().text() : words;
        }
        if (value instanceof List<?> list) {
            var kept = new ArrayList<Object>();
            for (Object each : list) {
                if (isPublic(each)) {
                    kept.add(project(each));
                }
            }
            return kept;
        }
        return value instanceof Record record ? rebuild(record) : value;
    }

    private static boolean isPublic(Object value) {
        if (value instanceof Prose prose) {
            return !prose.isInternal();
        }
        if (value instanceof Statement statement) {
            return !statement.paragraphs().stream().allMatch(Prose::isInternal);
        }
        if (value instanceof Decision decision) {
            return !decision.text().isInternal();
        }
        if (value instanceof Recommendation recommendation) {
            return !recommendation.text().isInternal();
        }
        if (value instanceof Commitment commitment) {
            return !commitment.text().isInternal();
        }
        if (value instanceof Activity activity) {
            return !activity.text().isInternal();
        }
        if (value instanceof FollowUp followUp) {
            return followUp.text().spans().isEmpty() || !followUp.text().isInternal();
        }
        if (value instanceof Observation observation) {
            return observation.visibility() == Visibility.PUBLIC;
        }
        if (value instanceof Attachment attachment) {
            return attachment.visibility() == Visibility.PUBLIC
                    && !attachment.title().isInternal();
        }
        return !(value instanceof Memo || value instanceof Unread);
    }

    private static Record rebuild(Record record) {
        Shape shape = SHAPES.computeIfAbsent(record.getClass(), Projection::shape);
        var values = new Object[shape.components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = component(record, shape.components[i]);
            }
            return (Record) shape.constructor.newInstance(values);
        } catch (IllegalAccessException | InvocationTargetException | InstantiationException e) {
            throw new IllegalStateException("record " + record.getClass().getName() + " cannot be rebuilt", e);
        }
    }

    private static @Nullable Object component(Record record, RecordComponent component)
            throws IllegalAccessException, InvocationTargetException {
        Object value = component.getAccessor().invoke(record);
        if (value == null
                || (record instanceof AttendanceEvent && component.getName().equals("reason"))) {
            return null;
        }
        if (value instanceof Prose prose && prose.isInternal() && optional(record, component)) {
            return null;
        }
        return project(value);
    }

    /** An optional text without a public word is left out; one that must be there says that it is withheld. */
    private static boolean optional(Record record, RecordComponent component) {
        return record instanceof Details
                || record instanceof CommitmentEvent
                || (record instanceof Meeting && !component.getName().equals("topic"));
    }

    private static Shape shape(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            var types = new Class<?>[components.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Shape(components, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
