package al.krat.integrity;

import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentState;
import al.krat.domain.CommitmentState.Phase;
import al.krat.domain.Due;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import al.krat.domain.Roll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting reports can happen to a commitment in its state on that day. The state is the fold of the events
 * recorded up to the meeting, without the meeting's own where it is recorded already, and of the follow-ups before. Where
 * no earlier record is at hand, the first follow-up tells the state.
 */
final class CommitmentSteps implements Check {

    /** What a follow-up is about; a recommendation has a state for each of its addressees. */
    private record Subject(RecordId id, @Nullable Object addressee) {

        static Subject of(FollowUp followUp) {
            RecordId ref = followUp.ref();
            return new Subject(
                    Ids.unseried(ref), followUp.addressee() == null ? null : Roll.identity(followUp.addressee()));
        }
    }

    @Override
    public void check(Context context, Consumer<Finding> found) {
        events(context, found);
        LocalDate day = Objects.requireNonNullElse(context.meeting().date(), LocalDate.MAX);
        var phases = new HashMap<Subject, Phase>();
        for (At<FollowUp> at : context.entries(FollowUp.class)) {
            FollowUp followUp = at.value();
            if (followUp.ref().kind() == RecordKind.ACTIVITY) {
                // one that repeats is held again and again
                continue;
            }
            Subject subject = Subject.of(followUp);
            Phase phase = phases.containsKey(subject) ? phases.get(subject) : phase(context, followUp, day);
            if (phase == null || phase.legal().contains(followUp.step())) {
                phases.put(subject, CommitmentState.after(phase == null ? Phase.OPEN : phase, followUp.step()));
            } else {
                found.accept(context.finding(
                        IntegrityCode.STEP_ILLEGAL,
                        at.path(),
                        Map.of(
                                "id", followUp.ref().toString(),
                                "word", followUp.word(),
                                "phase", phase.name())));
            }
        }
    }

    /** The events that this meeting's own commitments carry, as a register that is read back has them. */
    private static void events(Context context, Consumer<Finding> found) {
        for (At<Commitment> at : context.entries(Commitment.class)) {
            List<CommitmentEvent> events = at.value().events();
            for (CommitmentState.Illegal illegal : at.value().at(LocalDate.MAX).illegal()) {
                found.accept(context.finding(
                        IntegrityCode.EVENT_ILLEGAL,
                        at.path("events[" + events.indexOf(illegal.event()) + "]"),
                        Map.of("phase", illegal.phase().name())));
            }
        }
    }

    /** The phase that earlier records come to on a day; null where none is at hand. */
    private static @Nullable Phase phase(Context context, FollowUp followUp, LocalDate day) {
        RecordId meeting = context.meeting().id();
        return context.earlier()
                .find(followUp.ref(), followUp.addressee())
                .map(past -> past.events().stream()
                        .filter(event -> meeting == null
                                || event.source() == null
                                || !event.source().sameAs(meeting))
                        .toList())
                .map(events ->
                        CommitmentState.of(Due.unset(), null, events, day).phase())
                .orElse(null);
    }
}
