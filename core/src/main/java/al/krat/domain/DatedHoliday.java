package al.krat.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A public holiday that {@code krat.yaml} gives a date: a Bajram, or a day off that a decision added.
 *
 * @param name as typed, «Fitër Bajrami»
 * @param day its day
 */
public record DatedHoliday(String name, LocalDate day) {
    public DatedHoliday {
        Objects.requireNonNull(name);
        Objects.requireNonNull(day);
    }
}
