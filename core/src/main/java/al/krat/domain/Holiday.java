package al.krat.domain;

import al.krat.language.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A day, or days, that a calendar names.
 *
 * @param first its first day
 * @param last its last day, the same for one of a day
 * @param kind what it is
 * @param names what it is called, in each language
 * @param sure whether the date is sure; it is not in years about a change of the law that nobody has compared
 */
public record Holiday(LocalDate first, LocalDate last, Kind kind, Map<Language, String> names, boolean sure) {

    /** What a named day is. */
    public enum Kind {
        /** festë zyrtare */
        PUBLIC,
        /** ditë pushimi: the working day that stands in for a public holiday on a Saturday or Sunday */
        DAY_OFF,
        /** a day of the field that nobody has off: 18 tetor, 30 korrik */
        OBSERVANCE
    }

    public Holiday {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        Objects.requireNonNull(kind);
        names = Map.copyOf(names);
    }

    /** What it is called. */
    public String name(Language language) {
        return Objects.requireNonNull(names.get(language));
    }

    /** Whether nobody works. */
    public boolean isFree() {
        return kind != Kind.OBSERVANCE;
    }

    /** Whether a day is one of it. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
