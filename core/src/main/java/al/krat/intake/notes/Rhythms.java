package al.krat.intake.notes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deadlines without an end: «në vazhdimësi», «çdo muaj». */
final class Rhythms {

    private static final List<String> ONGOING =
            List.of("vazhdimesi", "vazhdimisht", "vazhdueshem", "vazhdueshme", "perhershem", "perhershme", "perhere");

    private static final Map<String, Integer> NUMBERS = Map.of("dy", 2, "tre", 3, "kater", 4, "gjashte", 6);

    /** The months in each unit; 0 for less than one. */
    private static final Map<String, Integer> UNITS =
            Map.of("muaj", 1, "mujor", 1, "mujori", 1, "vit", 12, "vjet", 12, "jave", 0, "dite", 0);

    /** So many units, of so many months each. */
    private record Step(int count, int months) {}

    private Rhythms() {}

    /** Whether folded words say that there is no end. */
    static boolean isOngoing(String folded) {
        return ONGOING.stream().anyMatch(folded::contains) || behindEvery(folded) != null;
    }

    /** The rhythm in months; null where none is named, or one of days or weeks. */
    static @Nullable Integer months(String folded) {
        Step step = behindEvery(folded);
        return step == null || step.months == 0 ? null : (Integer) (step.count * step.months);
    }

    /** «çdo 3 muaj», wherever it stands. */
    private static @Nullable Step behindEvery(String folded) {
        int at = folded.startsWith("cdo ") ? 0 : folded.indexOf(" cdo ");
        if (at < 0) {
            return null;
        }
        var cursor = new Cursor(folded);
        cursor.at = folded.indexOf("cdo ", at) + 4;
        int count = cursor.number(2);
        cursor.take("-");
        cursor.blanks();
        for (Map.Entry<String, Integer> number : NUMBERS.entrySet()) {
            if (count < 0 && cursor.take(number.getKey())) {
                count = number.getValue();
            }
        }
        cursor.blanks();
        for (Map.Entry<String, Integer> unit : UNITS.entrySet()) {
            if (cursor.takeWords(unit.getKey())) {
                return new Step(count < 0 ? 1 : count, unit.getValue());
            }
        }
        return null;
    }
}
