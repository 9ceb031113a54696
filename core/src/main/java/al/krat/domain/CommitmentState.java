package al.krat.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment's events come to at the end of a day. Late, near due and unreported are derived here, never stored.
 *
 * @param phase open, in progress, fulfilled or cancelled
 * @param due the deadline in force
 * @param lead who answers for it now
 * @param postponements how often the deadline moved
 * @param lastEvent the last event that says something, or null; that nothing was said changes nothing
 * @param illegal events that the state they met does not allow; they change nothing
 */
public record CommitmentState(
        Phase phase,
        Due due,
        @Nullable Party lead,
        int postponements,
        @Nullable CommitmentEvent lastEvent,
        List<Illegal> illegal) {

    /** The phases that a commitment, recommendation or activity passes. */
    public enum Phase {
        /** e lënë */
        OPEN,
        /** në proces */
        IN_PROGRESS,
        /** e realizuar */
        FULFILLED,
        /** e anuluar */
        CANCELLED,
        /** e zëvendësuar: split or joined, others stand in its place */
        REPLACED;

        /** What may happen next. */
        public Set<Step> legal() {
            return switch (this) {
                case OPEN, IN_PROGRESS -> EnumSet.complementOf(EnumSet.of(Step.REOPENED));
                case FULFILLED, CANCELLED, REPLACED -> EnumSet.of(Step.REOPENED);
            };
        }
    }

    /** An event that its moment does not allow. */
    public record Illegal(CommitmentEvent event, Phase phase) {}

    public CommitmentState {
        illegal = List.copyOf(illegal);
    }

    /** Folds the events up to and including a day. */
    public static CommitmentState of(Commitment commitment, LocalDate asOf) {
        return of(commitment.due(), commitment.lead(), commitment.events(), asOf);
    }

    /**
     * Folds events up to and including a day.
     *
     * @param first the deadline at first
     * @param charged who answers for it at first, or null
     * @param events oldest first
     */
    public static CommitmentState of(Due first, @Nullable Party charged, List<CommitmentEvent> events, LocalDate asOf) {
        Phase phase = Phase.OPEN;
        Due due = first;
        Party lead = charged;
        int postponements = 0;
        CommitmentEvent last = null;
        var illegal = new ArrayList<Illegal>();
        for (CommitmentEvent event : events) {
            if (event.date().isAfter(asOf)) {
                continue;
            }
            if (!phase.legal().contains(event.step())) {
                illegal.add(new Illegal(event, phase));
                continue;
            }
            phase = after(phase, event.step());
            if (event.step() == Step.POSTPONED) {
                postponements++;
            }
            due = event.due() != null ? event.due() : due;
            lead = event.step() == Step.TRANSFERRED && event.to() != null ? event.to() : lead;
            last = event.step() == Step.UNREPORTED ? last : event;
        }
        return new CommitmentState(phase, due, lead, postponements, last, illegal);
    }

    /** The phase after a step that is legal. */
    public static Phase after(Phase before, Step step) {
        return switch (step) {
            case STARTED, PARTLY_DONE -> Phase.IN_PROGRESS;
            case FULFILLED -> Phase.FULFILLED;
            case CANCELLED -> Phase.CANCELLED;
            case REPLACED -> Phase.REPLACED;
            case REOPENED -> Phase.OPEN;
            case NOT_DONE, POSTPONED, TRANSFERRED, UNREPORTED -> before;
        };
    }

    /** Whether something is still owed. */
    public boolean isOpen() {
        return phase == Phase.OPEN || phase == Phase.IN_PROGRESS;
    }

    /** The last day for it, or null where the deadline has no date. */
    public @Nullable LocalDate deadline() {
        if (due instanceof Due.OnDate onDate) {
            return onDate.date();
        }
        return due instanceof Due.PeriodEnd period ? period.end() : null;
    }

    /** jashtë afatit: open, and the last day is past. */
    public boolean isOverdue(LocalDate asOf) {
        LocalDate deadline = deadline();
        return isOpen() && deadline != null && deadline.isBefore(asOf);
    }

    /** Open, not late, and the last day is at most that many days away. */
    public boolean isNearDue(LocalDate asOf, int days) {
        LocalDate deadline = deadline();
        return isOpen() && deadline != null && !deadline.isBefore(asOf) && !deadline.isAfter(asOf.plusDays(days));
    }
}
