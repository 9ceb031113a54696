package al.krat.domain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The typed paragraphs of a record. It walks every component, so a text that somebody adds later is covered, too. */
public final class Passages {

    /**
     * A paragraph of a record.
     *
     * @param path its record path
     * @param text its words in their markup form
     * @param at the place of the whole
     */
    public record Value(String path, String text, Place at) implements Passage {
        @Override
        public Place place(int offset) {
            return at;
        }

        @Override
        public @Nullable Stretch inSource(int from, int to) {
            return null;
        }
    }

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private final Places places;
    private final List<Value> found = new ArrayList<>();

    private Passages(Places places) {
        this.places = places;
    }

    /** All paragraphs of a meeting, in the order of its components. */
    public static List<Value> of(Meeting meeting, Places places) {
        var passages = new Passages(places);
        passages.walk(meeting, "");
        return List.copyOf(passages.found);
    }

    private void walk(@Nullable Object value, String path) {
        if (value instanceof Prose prose) {
            found.add(new Value(path, prose.markup(), places.of(path)));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), path + "[" + i + "]");
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : COMPONENTS.computeIfAbsent(record.getClass(), Passages::components)) {
                walk(read(record, component), path.isEmpty() ? component.getName() : path + "." + component.getName());
            }
        }
    }

    private static RecordComponent[] components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
        }
        return components;
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
