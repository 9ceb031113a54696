package al.krat.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an activity repeats: «çdo javë, 4 herë».
 *
 * @param every the step
 * @param times how often in all, or null where not said
 * @param words the words as typed
 */
public record Recurrence(Every every, @Nullable Integer times, String words) {

    /** The steps that notes know. */
    public enum Every {
        /** çdo ditë */
        DAY,
        /** çdo javë */
        WEEK,
        /** çdo dy javë */
        FORTNIGHT,
        /** çdo muaj */
        MONTH,
        /** çdo 3 muaj */
        QUARTER,
        /** çdo vit */
        YEAR;

        /** The day so many steps after another; one that its month lacks is the month's last. */
        public LocalDate after(LocalDate day, int steps) {
            return switch (this) {
                case DAY -> day.plusDays(steps);
                case WEEK -> day.plusWeeks(steps);
                case FORTNIGHT -> day.plusWeeks(2L * steps);
                case MONTH -> day.plusMonths(steps);
                case QUARTER -> day.plusMonths(3L * steps);
                case YEAR -> day.plusYears(steps);
            };
        }
    }

    public Recurrence {
        Objects.requireNonNull(every);
        Objects.requireNonNull(words);
    }

    /** The days it falls on, the first among them, as often as said and not after the last. */
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        for (int n = 0; times == null || n < Math.max(1, times); n++) {
            LocalDate day = every.after(first, n);
            if (day.isAfter(last)) {
                break;
            }
            days.add(day);
        }
        return days;
    }
}
