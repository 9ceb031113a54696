package al.krat.ledger.calendar;

import al.krat.domain.Edition;
import al.krat.domain.Holiday;
import al.krat.domain.Holidays;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The calendar of some days.
 *
 * @param from its first day
 * @param to its last day
 * @param asOf the day that it is made of: what is late is late by it
 * @param items meetings, activities and deadlines that fall on its days, and those open ones that have none
 * @param holidays what is known of public holidays and the days of the field
 */
public record Calendar(LocalDate from, LocalDate to, LocalDate asOf, List<CalendarItem> items, Holidays holidays) {
    /** A calendar of more months than this is no calendar any more. */
    public static final int MOST_MONTHS = 36;

    public Calendar {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(asOf);
        items = List.copyOf(items);
        Objects.requireNonNull(holidays);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a calendar ends before it begins: " + from + ".." + to);
        }
        if (from.plusMonths(MOST_MONTHS).isBefore(to)) {
            throw new IllegalArgumentException(
                    "a calendar of more than " + MOST_MONTHS + " months: " + from + ".." + to);
        }
    }

    /** The holidays and other named days that fall on its days. */
    public List<Holiday> namedDays() {
        return holidays.between(from, to);
    }

    /** What an edition may show of it: projected before anything is made. */
    public Calendar in(Edition edition) {
        return new Calendar(
                from,
                to,
                asOf,
                items.stream()
                        .map(item -> item.in(edition))
                        .flatMap(Optional::stream)
                        .toList(),
                holidays);
    }
}
