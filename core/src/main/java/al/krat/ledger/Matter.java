package al.krat.ledger;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentState;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.Roll;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was promised, asked for or planned at a meeting, with the one who answers for it and all that became of
 * it (çështja). A recommendation to several, or a commitment of a group, has one for each of them.
 *
 * @param id for ever; shared by all who answer for the same record
 * @param record as last corrected: a commitment, recommendation or activity
 * @param meeting the id of the meeting that it was made at
 * @param made the day of that meeting
 * @param charged who answers for it at first, or null
 * @param events what was said of it, oldest first
 */
public record Matter(
        RecordId id,
        Entry record,
        RecordId meeting,
        LocalDate made,
        @Nullable Party charged,
        List<CommitmentEvent> events) {

    public Matter {
        Objects.requireNonNull(id);
        Objects.requireNonNull(record);
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(made);
        events = List.copyOf(events);
    }

    /** What is to be done. */
    public Prose text() {
        return record instanceof Commitment commitment
                ? commitment.text()
                : record instanceof Recommendation recommendation ? recommendation.text() : ((Activity) record).text();
    }

    /** The deadline at first; of an activity its last day. */
    public Due due() {
        return record instanceof Commitment commitment
                ? commitment.due()
                : record instanceof Recommendation recommendation
                        ? recommendation.due()
                        : Activities.due((Activity) record);
    }

    /** What is true of it at the end of a day, by its events alone; {@link History#at} knows deadlines, too. */
    public CommitmentState state(LocalDate asOf) {
        List<CommitmentEvent> counted =
                record instanceof Activity activity ? Activities.events(activity, events) : events;
        return CommitmentState.of(due(), charged, counted, asOf);
    }

    /** Whether somebody answers for it, or did at some time. */
    public boolean isOf(Party party) {
        return (charged != null && Roll.same(charged, party))
                || events.stream().map(CommitmentEvent::to).anyMatch(to -> to != null && Roll.same(to, party));
    }
}
