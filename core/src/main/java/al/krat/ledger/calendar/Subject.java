package al.krat.ledger.calendar;

import al.krat.domain.Activity;
import al.krat.domain.AgendaItem;
import al.krat.domain.Commitment;
import al.krat.domain.Details;
import al.krat.domain.Edition;
import al.krat.domain.Entry;
import al.krat.domain.Meeting;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an item of the calendar is about. */
public sealed interface Subject {

    /** The same as an edition may show it; empty where it shows nothing of it. */
    Optional<Subject> in(Edition edition);

    /**
     * A meeting, held or to come.
     *
     * @param meeting as far as it is known
     */
    record Sitting(Meeting meeting) implements Subject {
        public Sitting {
            Objects.requireNonNull(meeting);
        }

        @Override
        public Optional<Subject> in(Edition edition) {
            return Optional.of(new Sitting(meeting.in(edition)));
        }
    }

    /** A joint activity. */
    record Joint(Activity activity) implements Subject {
        public Joint {
            Objects.requireNonNull(activity);
        }

        @Override
        public Optional<Subject> in(Edition edition) {
            return shown(activity, edition).map(entry -> new Joint((Activity) entry));
        }
    }

    /** A commitment or recommendation, with its deadline. */
    record Owed(Entry record) implements Subject {
        public Owed {
            Objects.requireNonNull(record);
        }

        @Override
        public Optional<Subject> in(Edition edition) {
            return shown(record, edition).map(Owed::new);
        }

        public Prose text() {
            return record instanceof Commitment commitment ? commitment.text() : ((Recommendation) record).text();
        }

        public Details details() {
            return record instanceof Commitment commitment ? commitment.details() : ((Recommendation) record).details();
        }
    }

    private static Optional<Entry> shown(Entry entry, Edition edition) {
        if (edition == Edition.INTERNAL) {
            return Optional.of(entry);
        }
        var item = new AgendaItem(Prose.of(""), false, List.of(), List.of(entry), List.of());
        return Meeting.builder().item(item).build().in(edition).all(Entry.class).stream()
                .findFirst();
    }
}
