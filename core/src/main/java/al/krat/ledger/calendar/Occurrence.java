package al.krat.ledger.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One time that something is held.
 *
 * @param planned the day as first planned
 * @param first its first day now; another one where it was moved
 * @param last its last day
 * @param start its hour, or null
 * @param end the hour it ends, or null
 * @param state whether it is still to come
 */
public record Occurrence(
        LocalDate planned,
        LocalDate first,
        LocalDate last,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        State state) {

    /** What became of it. */
    public enum State {
        /** planifikuar */
        PLANNED,
        /** u zhvillua */
        HELD,
        /** nuk u zhvillua */
        NOT_HELD,
        /** anuluar */
        CANCELLED
    }

    public Occurrence {
        Objects.requireNonNull(planned);
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        Objects.requireNonNull(state);
    }

    /** One that is to come on the days planned. */
    static Occurrence planned(LocalDate first, LocalDate last, @Nullable LocalTime start, @Nullable LocalTime end) {
        return new Occurrence(first, first, last, start, end, State.PLANNED);
    }

    Occurrence as(State other) {
        return new Occurrence(planned, first, last, start, end, other);
    }

    /** The same, as many days long, from another day. */
    Occurrence movedTo(LocalDate day) {
        long days = last.toEpochDay() - first.toEpochDay();
        return new Occurrence(planned, day, day.plusDays(days), start, end, State.PLANNED);
    }

    /** Whether it was moved to another day. */
    public boolean isMoved() {
        return !planned.equals(first);
    }

    /** Whether it goes over several days. */
    public boolean isLong() {
        return !first.equals(last);
    }

    /** Whether it has a day from one to another. */
    public boolean isWithin(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    /** Whether it will be held, or was. */
    public boolean isOn() {
        return state == State.PLANNED || state == State.HELD;
    }

    /** Whether both are held at one time of one day; of one without an end only its beginning counts. */
    boolean meets(Occurrence other) {
        if (start == null || other.start == null || !first.equals(other.first) || isLong() || other.isLong()) {
            return false;
        }
        return start.equals(other.start) || isIn(start, other) || isIn(other.start, this);
    }

    private static boolean isIn(LocalTime hour, Occurrence other) {
        return other.start != null && other.end != null && !hour.isBefore(other.start) && hour.isBefore(other.end);
    }
}
