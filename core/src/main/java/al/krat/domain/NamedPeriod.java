package al.krat.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A period that notes name in words («sezoni turistik 2019»), with its dates.
 *
 * @param name the words
 * @param from first day
 * @param to last day
 */
public record NamedPeriod(String name, LocalDate from, LocalDate to) {
    public NamedPeriod {
        Objects.requireNonNull(name);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }
}
