package al.krat.ledger;

import al.krat.domain.CommitmentState;
import al.krat.domain.Party;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a matter stands at the end of a day. Late, near due and unreported are derived here, never stored.
 *
 * @param matter the matter
 * @param asOf the day
 * @param state what its events come to
 * @param status the word for it
 * @param firstDeadline the last day as first set, or null where it has no date
 * @param deadline the last day in force, or null where it has no date
 * @param closed the day it was fulfilled, cancelled or replaced, or null
 * @param unreported whether it is open and nothing was said of it since the meeting before the last one
 */
public record Standing(
        Matter matter,
        LocalDate asOf,
        CommitmentState state,
        Status status,
        @Nullable LocalDate firstDeadline,
        @Nullable LocalDate deadline,
        @Nullable LocalDate closed,
        boolean unreported) {

    /** How many days before its deadline a matter is near due. */
    public static final int NEAR = 14;

    /** Open ones first: late by deadline, then dated, then undated; closed ones behind. */
    public static final Comparator<Standing> URGENCY = Comparator.comparing(
                    (Standing standing) -> !standing.status().isOpen())
            .thenComparing(Standing::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(standing -> standing.matter().id().year())
            .thenComparing(standing -> standing.matter().id().number());

    public Standing {
        Objects.requireNonNull(matter);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(state);
        Objects.requireNonNull(status);
    }

    /** Who answers for it now, or null. */
    public @Nullable Party lead() {
        return state.lead();
    }

    /** Whether something is still owed. */
    public boolean isOpen() {
        return status.isOpen();
    }

    /** jashtë afatit: open, and the last day is past. */
    public boolean isOverdue() {
        return isOpen() && deadline != null && deadline.isBefore(asOf);
    }

    /** Open, not late, and the last day is at most {@link #NEAR} days away. */
    public boolean isNearDue() {
        return isOpen() && deadline != null && !isOverdue() && !deadline.isAfter(asOf.plusDays(NEAR));
    }

    /** By how many days it is late, or was when it was closed; 0 where it is not. */
    public long daysLate() {
        LocalDate end = closed == null ? asOf : closed;
        return deadline == null || !end.isAfter(deadline) ? 0 : ChronoUnit.DAYS.between(deadline, end);
    }
}
