package al.krat.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fact of attendance; who was present at which item is derived from these, see {@link Roll}.
 *
 * @param kind what happened
 * @param who to whom
 * @param anchor when
 * @param reason the reason of an absence, as typed, or null
 */
public record AttendanceEvent(
        Kind kind, Attendee who, Anchor anchor, @Nullable Prose reason) {

    /** The kinds of facts. */
    public enum Kind {
        /** i pranishëm at the opening */
        PRESENT,
        /** mungon me arsye */
        EXCUSED,
        /** mungon pa arsye */
        ABSENT,
        /** i ftuar, without a vote */
        INVITED,
        /** erdhi */
        ARRIVED,
        /** u largua */
        LEFT,
        /** u kthye */
        RETURNED
    }

    public AttendanceEvent {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(who);
        Objects.requireNonNull(anchor);
    }

    /** A fact of the opening. */
    public static AttendanceEvent opening(Kind kind, Attendee who) {
        return new AttendanceEvent(kind, who, new Anchor.Opening(), null);
    }
}
