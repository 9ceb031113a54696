package al.krat.integrity;

import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentState;
import al.krat.domain.CommitmentState.Phase;
import al.krat.domain.Due;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Party;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import al.krat.domain.Roll;
import al.krat.domain.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting reports can happen to a commitment in its state on that day. The state is the fold of the events
 * recorded up to the meeting, without the meeting's own where it is recorded already, and of the follow-ups before. Where
 * several answer for one record, what fits one of them is right: the others are past it. Where no earlier record is at
 * hand, the first follow-up tells the state.
 */
final class CommitmentSteps implements Check {

    /** What a follow-up is about; a record that several answer for has a state for each of them. */
    private record Subject(RecordId id, @Nullable Object addressee) {

        static Subject of(RecordId id, @Nullable Party party) {
            return new Subject(Ids.unseried(id), party == null ? null : Roll.identity(party));
        }
    }

    @Override
    public void check(Context context, Consumer<Finding> found) {
        events(context, found);
        var phases = new HashMap<Subject, @Nullable Phase>();
        for (At<FollowUp> at : context.entries(FollowUp.class)) {
            FollowUp followUp = at.value();
            if (followUp.ref().kind() == RecordKind.ACTIVITY) {
                // one that repeats is held again and again
                continue;
            }
            List<Subject> subjects = subjects(context, followUp.ref(), followUp.addressee(), phases);
            Phase refused = refused(subjects, followUp.step(), phases);
            if (refused != null) {
                found.accept(context.finding(
                        IntegrityCode.STEP_ILLEGAL,
                        at.path(),
                        Map.of(
                                "id", followUp.ref().toString(),
                                "word", followUp.word(),
                                "phase", refused.name())));
            }
        }
        replaced(context, phases, found);
    }

    /** Who a follow-up is about, each with a phase; null where nothing is on record. */
    private static List<Subject> subjects(
            Context context, RecordId ref, @Nullable Party addressee, Map<Subject, @Nullable Phase> phases) {
        List<Earlier.Past> pasts = context.earlier().all(ref, addressee);
        if (pasts.isEmpty()) {
            Subject subject = Subject.of(ref, addressee);
            phases.putIfAbsent(subject, null);
            return List.of(subject);
        }
        var subjects = new ArrayList<Subject>();
        for (Earlier.Past past : pasts) {
            Subject subject = Subject.of(ref, past.charged());
            if (!phases.containsKey(subject)) {
                phases.put(subject, phase(context, past));
            }
            subjects.add(subject);
        }
        return subjects;
    }

    /** Takes a step with all whom it fits; the phase that does not allow it, where it fits nobody. */
    private static @Nullable Phase refused(List<Subject> subjects, Step step, Map<Subject, @Nullable Phase> phases) {
        Phase refused = null;
        boolean fits = false;
        for (Subject subject : subjects) {
            Phase phase = phases.get(subject);
            if (phase == null || phase.legal().contains(step)) {
                fits = true;
                phases.put(subject, CommitmentState.after(phase == null ? Phase.OPEN : phase, step));
            } else {
                refused = phase;
            }
        }
        return fits ? null : refused;
    }

    /** What has ended needs nothing in its place. */
    private static void replaced(Context context, Map<Subject, @Nullable Phase> phases, Consumer<Finding> found) {
        for (At<Commitment> at : context.entries(Commitment.class)) {
            List<RecordId> replaces = at.value().replaces();
            for (int i = 0; i < replaces.size(); i++) {
                RecordId id = replaces.get(i);
                // split in two: both stand in its place, so no step is taken
                Phase ended = refused(subjects(context, id, null, phases), Step.REPLACED, new HashMap<>(phases));
                if (ended != null) {
                    found.accept(context.finding(
                            IntegrityCode.REPLACED_ENDED,
                            at.path("replaces[" + i + "]"),
                            Map.of("id", id.toString(), "phase", ended.name())));
                }
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

    /** The phase that an earlier record comes to on the meeting's day. */
    private static Phase phase(Context context, Earlier.Past past) {
        RecordId meeting = context.meeting().id();
        List<CommitmentEvent> events = past.events().stream()
                .filter(event -> meeting == null
                        || event.source() == null
                        || !event.source().sameAs(meeting))
                .toList();
        LocalDate day = Objects.requireNonNullElse(context.meeting().date(), LocalDate.MAX);
        return CommitmentState.of(Due.unset(), null, events, day).phase();
    }
}
