package al.krat.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a line of the attendance.
 *
 * @param party the institution, or the typed words
 * @param person the person where one is named
 * @param substitute who sits in for the member («përfaqësuar nga»), or null
 */
public record Attendee(
        Party party, @Nullable Named person, @Nullable Named substitute) {
    public Attendee {
        Objects.requireNonNull(party);
    }

    /** An institution's member. */
    public static Attendee of(Party party) {
        return new Attendee(party, null, null);
    }
}
