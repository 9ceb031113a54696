package al.krat.ledger.calendar;

import al.krat.domain.Activity;
import al.krat.domain.AgendaItem;
import al.krat.domain.Bodies;
import al.krat.domain.Body;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.Entry;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.NextMeeting;
import al.krat.domain.Party;
import al.krat.domain.Place;
import al.krat.domain.Places;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Meetings as they lie in notes, whether or not somebody has recorded them, as items of a calendar. */
public final class TypedMeetings {

    /**
     * A meeting that was read.
     *
     * @param meeting what is known of it
     * @param places where that was typed
     * @param corrections how often it was corrected since it was recorded
     * @param corrected the day of the last correction, or null
     */
    public record Typed(
            Meeting meeting,
            Places places,
            int corrections,
            @Nullable LocalDate corrected) {
        public Typed {
            Objects.requireNonNull(meeting);
            Objects.requireNonNull(places);
        }

        /** Notes that nobody has corrected. */
        public Typed(Meeting meeting, Places places) {
            this(meeting, places, 0, null);
        }

        /** Its day, or the end of the period it looks at. */
        LocalDate day() {
            LocalDate date = meeting.date();
            return date != null
                    ? date
                    : meeting.period() != null ? meeting.period().lastDay() : LocalDate.EPOCH;
        }
    }

    private final List<Typed> all;
    private final CalendarBuilder calendar;
    private final Set<String> keys = new HashSet<>();

    private TypedMeetings(List<Typed> all, CalendarBuilder calendar) {
        this.all = all.stream().sorted(Comparator.comparing(Typed::day)).toList();
        this.calendar = calendar;
    }

    /** Adds the meetings and what they settled; what later ones say of it counts where it has an id. */
    public static void add(List<Typed> meetings, CalendarBuilder calendar) {
        var typed = new TypedMeetings(meetings, calendar);
        for (Typed each : typed.all) {
            String stem = typed.fresh(stem(each));
            typed.sitting(each, stem);
            typed.items(each, stem, each.meeting().items(), "", "items", new EnumMap<>(RecordKind.class));
        }
    }

    /** Adds the meetings alone, with those that they announce. */
    static void addSittings(List<Typed> meetings, CalendarBuilder calendar) {
        var typed = new TypedMeetings(meetings, calendar);
        typed.all.forEach(each -> typed.sitting(each, typed.fresh(stem(each))));
    }

    private void sitting(Typed typed, String stem) {
        Meeting meeting = typed.meeting();
        boolean sat = meeting.date() != null && !isReport(meeting);
        if (sat) {
            Typed before = announcing(typed);
            calendar.add(
                    meeting,
                    before == null ? stem : next(stem(before)),
                    typed.corrections() + (before == null ? 0 : 1),
                    Objects.requireNonNullElse(typed.corrected(), typed.day()),
                    typed.places().of("date"));
        }
        announced(typed);
    }

    /** Only follow-ups between two meetings. */
    private static boolean isReport(Meeting meeting) {
        return meeting.bodies().isEmpty()
                && meeting.topic() == null
                && meeting.attendance().isEmpty()
                && !meeting.items().isEmpty()
                && meeting.allItems().stream()
                        .flatMap(item -> item.entries().stream())
                        .allMatch(FollowUp.class::isInstance);
    }

    /** The meeting that one announces, unless it has been held since. */
    private void announced(Typed typed) {
        NextMeeting next = typed.meeting().next();
        if (next == null || next.date() == null) {
            return;
        }
        boolean held = all.stream()
                .anyMatch(
                        each -> !isReport(each.meeting()) && each.day().isAfter(typed.day()) && sameBody(each, typed));
        if (!held) {
            var builder = Meeting.builder().date(next.date()).start(next.time());
            typed.meeting().bodies().forEach(builder::body);
            calendar.add(
                    builder.build(),
                    next(stem(typed)),
                    0,
                    typed.day(),
                    typed.places().of("next"));
        }
    }

    private @Nullable Typed announcing(Typed typed) {
        Typed before = null;
        for (Typed each : all) {
            if (each.day().isBefore(typed.day()) && sameBody(each, typed) && !isReport(each.meeting())) {
                before = each;
            }
        }
        NextMeeting next = before == null ? null : before.meeting().next();
        return next == null || next.date() == null ? null : before;
    }

    /** Whether some body met at both: a joint meeting keeps the day that one of its bodies announced. */
    private static boolean sameBody(Typed one, Typed other) {
        return !Collections.disjoint(bodies(one.meeting()), bodies(other.meeting()));
    }

    private static List<Body> bodies(Meeting meeting) {
        return meeting.bodies().isEmpty() ? List.of(CalendarBuilder.leading(meeting)) : meeting.bodies();
    }

    private static String stem(Typed typed) {
        RecordId id = typed.meeting().id();
        return id != null
                ? id.shortForm()
                : typed.day() + "-" + Bodies.shortName(CalendarBuilder.leading(typed.meeting()));
    }

    private static String next(String stem) {
        return stem + "-N";
    }

    private String fresh(String stem) {
        String key = stem;
        for (int n = 2; !keys.add(key); n++) {
            key = stem + "-" + n;
        }
        return key;
    }

    private void items(
            Typed typed,
            String stem,
            List<AgendaItem> items,
            String path,
            String name,
            Map<RecordKind, Integer> counted) {
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            String at = path + name + "[" + i + "]";
            for (int e = 0; e < item.entries().size(); e++) {
                Place place = typed.places().of(at + ".entries[" + e + "]");
                entry(typed, stem, item.entries().get(e), place, counted);
            }
            items(typed, stem, item.subItems(), at + ".", "subItems", counted);
        }
    }

    private void entry(Typed typed, String stem, Entry entry, Place place, Map<RecordKind, Integer> counted) {
        if (entry instanceof Activity activity) {
            plan(typed, stem, entry, activity.id(), RecordKind.ACTIVITY, null, place, counted);
        } else if (entry instanceof Commitment commitment) {
            plan(typed, stem, entry, commitment.id(), RecordKind.COMMITMENT, commitment.lead(), place, counted);
        } else if (entry instanceof Recommendation recommendation) {
            List<Party> to = recommendation.addressees();
            Party first = to.size() == 1 ? to.get(0) : null;
            plan(typed, stem, entry, recommendation.id(), RecordKind.RECOMMENDATION, first, place, counted);
        }
    }

    private void plan(
            Typed typed,
            String stem,
            Entry entry,
            @Nullable RecordId id,
            RecordKind kind,
            @Nullable Party charged,
            Place place,
            Map<RecordKind, Integer> counted) {
        int n = counted.merge(kind, 1, Integer::sum);
        String key = id != null ? id.shortForm() : stem + "-" + kind.letter() + n;
        calendar.add(new Planned(key, id, entry, typed.day(), charged, events(id), 0, place));
    }

    private List<CommitmentEvent> events(@Nullable RecordId id) {
        var events = new ArrayList<CommitmentEvent>();
        if (id == null) {
            return events;
        }
        for (Typed typed : all) {
            LocalDate date = typed.meeting().date();
            for (FollowUp each : typed.meeting().all(FollowUp.class)) {
                if (date != null && each.ref().sameAs(id)) {
                    events.add(new CommitmentEvent(
                            date, each.step(), typed.meeting().id(), each.text(), each.due(), each.to()));
                }
            }
        }
        return events;
    }
}
