package al.krat.writer.ics;

import al.krat.domain.Recurrence;
import al.krat.ledger.calendar.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item of the calendar in the words that calendar programs show.
 *
 * @param uid its name for ever and everywhere
 * @param deadline whether it is a deadline, which takes no time of the day
 * @param done whether it was fulfilled
 * @param summary what it is
 * @param description more of it, may be empty
 * @param location where, may be empty
 * @param contact who answers for it, may be empty
 * @param category its kind in a word
 * @param times each time it is held, at least one
 * @param recurrence how it repeats, where its times as planned are by that, or null
 * @param cancelled whether all of it was cancelled
 * @param sequence how often it was changed
 * @param changed the day of the last change
 */
public record IcsEvent(
        String uid,
        boolean deadline,
        boolean done,
        String summary,
        String description,
        String location,
        String contact,
        String category,
        List<Occurrence> times,
        @Nullable Recurrence recurrence,
        boolean cancelled,
        int sequence,
        LocalDate changed) {
    public IcsEvent {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(description);
        Objects.requireNonNull(location);
        Objects.requireNonNull(contact);
        Objects.requireNonNull(category);
        times = List.copyOf(times);
        Objects.requireNonNull(changed);
        if (times.isEmpty()) {
            throw new IllegalArgumentException("an event without a time: " + uid);
        }
    }
}
