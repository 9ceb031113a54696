package al.krat.intake;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form could not hold: the values of a record that are others after it was written there and read back. */
public final class Losses {

    private final List<String> paths = new ArrayList<>();

    private Losses() {}

    /**
     * A remark for each value that did not survive.
     *
     * @param original the record that was written
     * @param back the same, read back from the form
     */
    public static List<Finding> between(Record original, Record back) {
        var losses = new Losses();
        losses.record(original, back, "");
        return losses.paths.stream()
                .map(path -> Finding.of(FileCode.VALUE_LOST, new Place.InRecord(path), Map.of()))
                .toList();
    }

    private void value(@Nullable Object one, @Nullable Object other, String path) {
        if (Objects.equals(one, other)) {
            return;
        }
        if (one instanceof Record a && other instanceof Record b && a.getClass() == b.getClass()) {
            record(a, b, path);
        } else if (one instanceof List<?> a && other instanceof List<?> b && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                value(a.get(i), b.get(i), path + "[" + i + "]");
            }
        } else {
            paths.add(path);
        }
    }

    private void record(Record one, Record other, String path) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            String at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            value(get(component, one), get(component, other), at);
        }
    }

    private static @Nullable Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
