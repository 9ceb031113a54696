package al.krat.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An act that a committee works on (baza ligjore), with the time in which it is in force.
 *
 * @param type the kind of act, lower case, «urdhri»
 * @param number its number, «6»
 * @param date when it was issued
 * @param issuer who issued it, in the genitive, with its article or without: «i Kryeministrit»
 * @param title its title, without quotation marks
 * @param from first day in force
 * @param to last day in force, or null
 * @param verified whether a person has confirmed it; else it is never printed as fact
 */
public record LegalBasis(
        String type,
        String number,
        LocalDate date,
        String issuer,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified) {
    public LegalBasis {
        Objects.requireNonNull(type);
        Objects.requireNonNull(number);
        Objects.requireNonNull(date);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(title);
        Objects.requireNonNull(from);
    }

    /** The same act, confirmed, in force for a time. */
    public LegalBasis confirmed(LocalDate first, @Nullable LocalDate last) {
        return new LegalBasis(type, number, date, issuer, title, first, last, true);
    }

    /** Whether it is in force on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
