package al.krat.template.expression;

import java.util.Arrays;
import java.util.List;

/** The constants of an enum by name. */
final class Constants {

    private Constants() {}

    static List<String> of(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants).map(c -> ((Enum<?>) c).name()).toList();
    }
}
