package al.krat.intake.notes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what was to be kept with what was kept, value by value. What was empty cannot be lost. */
final class Losses {

    private final List<String> paths = new ArrayList<>();

    private Losses() {}

    /** The paths of the values that are not the same in the second record. */
    static List<String> between(Record before, Record after) {
        var losses = new Losses();
        losses.compare("", before, after);
        return losses.paths;
    }

    private void compare(String path, @Nullable Object before, @Nullable Object after) {
        if (before == null || before.equals(after) || before.equals("") || before.equals(List.of())) {
            return;
        }
        if (before instanceof List<?> list && after instanceof List<?> kept) {
            for (int i = 0; i < list.size(); i++) {
                compare(path + "[" + i + "]", list.get(i), i < kept.size() ? kept.get(i) : null);
            }
        } else if (before instanceof Record && after instanceof Record && before.getClass() == after.getClass()) {
            for (RecordComponent component : before.getClass().getRecordComponents()) {
                String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                compare(name, value(component, before), value(component, after));
            }
        } else {
            paths.add(path);
        }
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
