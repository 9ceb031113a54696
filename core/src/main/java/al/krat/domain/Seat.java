package al.krat.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a committee. Votes belong to seats, not to people.
 *
 * @param key its stable key
 * @param institution the institution's key
 * @param role kryetar, anëtar, sekretar …
 * @param bodies in which bodies it sits
 * @param voting whether it votes
 * @param from first day, or null
 * @param to last day, or null
 * @param holder the person's key, or null where nobody is known
 */
public record Seat(
        String key,
        String institution,
        Role role,
        List<BodyKind> bodies,
        boolean voting,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String holder) {

    /** What a seat's holder is in the committee. */
    public enum Role {
        /** kryetar */
        CHAIR,
        /** zëvendëskryetar */
        DEPUTY_CHAIR,
        /** sekretar */
        SECRETARY,
        /** anëtar */
        MEMBER,
        /** vëzhgues */
        OBSERVER
    }

    public Seat {
        Objects.requireNonNull(key);
        Objects.requireNonNull(institution);
        Objects.requireNonNull(role);
        bodies = List.copyOf(bodies);
    }

    /** Whether it exists on a day; an unknown day counts as now. */
    public boolean on(@Nullable LocalDate day) {
        return day == null ? to == null : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
