package al.krat.ledger.calendar;

import al.krat.domain.CommitmentEvent;
import al.krat.domain.Entry;
import al.krat.domain.Party;
import al.krat.domain.Place;
import al.krat.domain.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a meeting settled and that has days: an activity, a commitment or a recommendation.
 *
 * @param key what names it for ever within the committee, «K-2019-003»
 * @param id the recorded id, or null
 * @param record as it was settled, or last corrected
 * @param made the day of the meeting that settled it
 * @param charged who answers for it at first, or null
 * @param events what was said of it later, oldest first
 * @param corrections how often its record was corrected
 * @param place where it was typed
 */
public record Planned(
        String key,
        @Nullable RecordId id,
        Entry record,
        LocalDate made,
        @Nullable Party charged,
        List<CommitmentEvent> events,
        int corrections,
        Place place) {
    public Planned {
        Objects.requireNonNull(key);
        Objects.requireNonNull(record);
        Objects.requireNonNull(made);
        events = List.copyOf(events);
        Objects.requireNonNull(place);
    }

    /** What was said of it up to a day. */
    List<CommitmentEvent> eventsUntil(LocalDate asOf) {
        return events.stream().filter(event -> !event.date().isAfter(asOf)).toList();
    }
}
