package al.krat.ledger;

import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentState;
import al.krat.domain.CommitmentState.Phase;
import al.krat.domain.Step;

/** The one word that a register says of a matter (statusi). Late is not among them: it is derived beside. */
public enum Status {
    /** e lënë, nothing reported yet */
    OPEN,
    /** në proces */
    IN_PROGRESS,
    /** e realizuar pjesërisht */
    PARTLY_DONE,
    /** e parealizuar; it stays open */
    NOT_DONE,
    /** e shtyrë; it stays open */
    POSTPONED,
    /** e rihapur */
    REOPENED,
    /** e realizuar */
    FULFILLED,
    /** e anuluar */
    CANCELLED,
    /** e zëvendësuar */
    REPLACED;

    /** What a state is called: its end, else the last thing that was reported. */
    static Status of(CommitmentState state) {
        if (state.phase() == Phase.FULFILLED) {
            return FULFILLED;
        } else if (state.phase() == Phase.CANCELLED) {
            return CANCELLED;
        } else if (state.phase() == Phase.REPLACED) {
            return REPLACED;
        }
        CommitmentEvent last = state.lastEvent();
        Step step = last == null ? Step.UNREPORTED : last.step();
        return switch (step) {
            case PARTLY_DONE -> PARTLY_DONE;
            case NOT_DONE -> NOT_DONE;
            case POSTPONED -> POSTPONED;
            case REOPENED -> REOPENED;
            default -> state.phase() == Phase.IN_PROGRESS ? IN_PROGRESS : OPEN;
        };
    }

    /** Whether something is still owed. */
    public boolean isOpen() {
        return this != FULFILLED && this != CANCELLED && this != REPLACED;
    }
}
