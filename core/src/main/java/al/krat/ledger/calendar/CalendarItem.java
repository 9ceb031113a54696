package al.krat.ledger.calendar;

import al.krat.domain.Edition;
import al.krat.domain.Party;
import al.krat.domain.Place;
import al.krat.domain.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of the calendar: a meeting, a joint activity or a deadline.
 *
 * @param key what names it for ever within the committee, «K-2019-003»
 * @param id the recorded id, or null
 * @param subject what it is about
 * @param lead who answers for it now, or null
 * @param partners who takes part, the lead aside
 * @param occurrences each time it is held, also outside of the calendar's days; empty where it has no date
 * @param progress what became of it
 * @param changes how often it was changed since it was first planned
 * @param changed the day of the last change, or the day it was planned
 * @param place where it was typed
 */
public record CalendarItem(
        String key,
        @Nullable RecordId id,
        Subject subject,
        @Nullable Party lead,
        List<Party> partners,
        List<Occurrence> occurrences,
        Progress progress,
        int changes,
        LocalDate changed,
        Place place) {

    /** What became of an item. */
    public enum Progress {
        /** planifikuar; of a deadline: e lënë */
        PLANNED,
        /** në proces */
        IN_PROGRESS,
        /** shtyrë */
        POSTPONED,
        /** u zhvillua; of a deadline: e realizuar */
        DONE,
        /** nuk u zhvillua; of a deadline: e parealizuar */
        NOT_DONE,
        /** anuluar */
        CANCELLED,
        /** jashtë afatit: a deadline that is past */
        OVERDUE
    }

    public CalendarItem {
        Objects.requireNonNull(key);
        Objects.requireNonNull(subject);
        partners = List.copyOf(partners);
        occurrences = List.copyOf(occurrences);
        Objects.requireNonNull(progress);
        Objects.requireNonNull(changed);
        Objects.requireNonNull(place);
    }

    /** Whether it has a deadline rather than being held. */
    public boolean isDeadline() {
        return subject instanceof Subject.Owed;
    }

    /** Whether it has no date. */
    public boolean isUndated() {
        return occurrences.isEmpty();
    }

    /** Its times from one day to another. */
    public List<Occurrence> within(LocalDate from, LocalDate to) {
        return occurrences.stream().filter(each -> each.isWithin(from, to)).toList();
    }

    /** The same as an edition may show it; empty where it shows nothing of it. */
    Optional<CalendarItem> in(Edition edition) {
        return subject.in(edition)
                .map(shown -> new CalendarItem(
                        key, id, shown, lead, partners, occurrences, progress, changes, changed, place));
    }
}
