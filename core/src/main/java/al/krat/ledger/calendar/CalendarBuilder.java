package al.krat.ledger.calendar;

import al.krat.domain.Activity;
import al.krat.domain.Body;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentKind;
import al.krat.domain.CommitmentState;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Holidays;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Place;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.Step;
import al.krat.ledger.calendar.CalendarItem.Progress;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers what falls on the days of a calendar. Not thread-safe; what it builds is. */
public final class CalendarBuilder {

    /** From what is settled to what is furthest behind. */
    private static final List<Progress> BEHIND = List.of(
            Progress.CANCELLED,
            Progress.DONE,
            Progress.IN_PROGRESS,
            Progress.POSTPONED,
            Progress.PLANNED,
            Progress.NOT_DONE,
            Progress.OVERDUE);

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate asOf;
    private final List<CalendarItem> items = new ArrayList<>();

    /**
     * @param from the first day
     * @param to the last day
     * @param asOf the day that it is made of; what was said later does not count
     */
    public CalendarBuilder(LocalDate from, LocalDate to, LocalDate asOf) {
        this.from = from;
        this.to = to;
        this.asOf = asOf;
    }

    /** Adds an activity, commitment or recommendation. */
    public CalendarBuilder add(Planned planned) {
        if (planned.record() instanceof Activity activity) {
            activity(planned, activity);
        } else {
            deadline(planned);
        }
        return this;
    }

    /**
     * Adds one record that several answer for, each on their own: it is done when all have done it, and stands as the one of
     * them does who is furthest behind.
     *
     * @param same at least one, all of one key
     */
    public CalendarBuilder add(List<Planned> same) {
        int before = items.size();
        same.forEach(this::add);
        if (same.size() > 1) {
            List<CalendarItem> all = List.copyOf(items.subList(before, items.size()));
            items.subList(before, items.size()).clear();
            items.add(joined(all));
        }
        return this;
    }

    private static CalendarItem joined(List<CalendarItem> all) {
        CalendarItem last = all.stream()
                .max(Comparator.comparingInt(each -> BEHIND.indexOf(each.progress())))
                .orElseThrow();
        LocalDate changed = all.stream()
                .map(CalendarItem::changed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int changes = all.stream().mapToInt(CalendarItem::changes).sum();
        return new CalendarItem(
                last.key(),
                last.id(),
                last.subject(),
                null,
                last.partners(),
                last.occurrences(),
                last.progress(),
                changes,
                changed,
                last.place());
    }

    /**
     * Adds a meeting; one without a day is no item.
     *
     * @param key what names it for ever
     * @param changes how often it was changed since it was announced
     * @param changed the day of the last change
     */
    public CalendarBuilder add(Meeting meeting, String key, int changes, LocalDate changed, Place place) {
        LocalDate day = meeting.date();
        if (day != null) {
            var time = Occurrence.planned(day, day, meeting.start(), meeting.end());
            boolean past = meeting.items().isEmpty() ? false : !day.isAfter(asOf);
            items.add(new CalendarItem(
                    key,
                    meeting.id(),
                    new Subject.Sitting(meeting),
                    null,
                    List.of(),
                    List.of(past ? time.as(Occurrence.State.HELD) : time),
                    past ? Progress.DONE : Progress.PLANNED,
                    changes,
                    changed,
                    place));
        }
        return this;
    }

    private void activity(Planned planned, Activity activity) {
        List<CommitmentEvent> events = planned.eventsUntil(asOf);
        var schedule = Schedule.of(activity, events, to);
        List<Party> who = activity.institutions();
        items.add(item(
                planned,
                new Subject.Joint(activity),
                lead(who.isEmpty() ? null : who.get(0), events),
                who.isEmpty() ? List.of() : who.subList(1, who.size()),
                schedule.times(),
                schedule.progress()));
    }

    private void deadline(Planned planned) {
        Commitment commitment = planned.record() instanceof Commitment c ? c : null;
        Recommendation recommendation = planned.record() instanceof Recommendation r ? r : null;
        if (commitment == null && recommendation == null) {
            throw new IllegalArgumentException("has no days: " + planned.record());
        }
        Due due = commitment != null ? commitment.due() : recommendation != null ? recommendation.due() : Due.unset();
        Party charged = planned.charged();
        List<CommitmentEvent> events = planned.eventsUntil(asOf);
        CommitmentState state = CommitmentState.of(
                new Commitment(
                        null, CommitmentKind.TAKEN, charged, List.of(), Prose.of(""), due, null, Details.NONE, events),
                asOf);
        LocalDate deadline = state.deadline();
        Occurrence.State now =
                switch (state.phase()) {
                    case FULFILLED -> Occurrence.State.HELD;
                    case CANCELLED, REPLACED -> Occurrence.State.CANCELLED;
                    default -> Occurrence.State.PLANNED;
                };
        items.add(item(
                planned,
                new Subject.Owed(planned.record()),
                state.lead(),
                commitment == null ? List.of() : commitment.partners(),
                deadline == null
                        ? List.of()
                        : List.of(Occurrence.planned(deadline, deadline, null, null)
                                .as(now)),
                progress(state)));
    }

    private Progress progress(CommitmentState state) {
        CommitmentEvent last = state.lastEvent();
        return switch (state.phase()) {
            case FULFILLED -> Progress.DONE;
            case CANCELLED, REPLACED -> Progress.CANCELLED;
            default ->
                state.isOverdue(asOf)
                        ? Progress.OVERDUE
                        : last == null
                                ? Progress.PLANNED
                                : switch (last.step()) {
                                    case POSTPONED -> Progress.POSTPONED;
                                    case NOT_DONE -> Progress.NOT_DONE;
                                    case STARTED, PARTLY_DONE -> Progress.IN_PROGRESS;
                                    default -> Progress.PLANNED;
                                };
        };
    }

    private static @Nullable Party lead(@Nullable Party first, List<CommitmentEvent> events) {
        Party lead = first;
        for (CommitmentEvent event : events) {
            lead = event.step() == Step.TRANSFERRED && event.to() != null ? event.to() : lead;
        }
        return lead;
    }

    private CalendarItem item(
            Planned planned,
            Subject subject,
            @Nullable Party lead,
            List<Party> partners,
            List<Occurrence> times,
            Progress progress) {
        List<CommitmentEvent> events = planned.eventsUntil(asOf).stream()
                .filter(event -> event.step() != Step.UNREPORTED)
                .toList();
        LocalDate changed = events.isEmpty()
                ? planned.made()
                : events.get(events.size() - 1).date();
        return new CalendarItem(
                planned.key(),
                planned.id(),
                subject,
                lead,
                partners,
                times,
                progress,
                planned.corrections() + events.size(),
                changed,
                planned.place());
    }

    /** The calendar: what falls on its days, in order, and behind it what is open and has none. */
    public Calendar build(Holidays holidays) {
        List<CalendarItem> shown = items.stream()
                .filter(item ->
                        item.isUndated() ? isOpen(item) : !item.within(from, to).isEmpty())
                .sorted(byDay())
                .toList();
        return new Calendar(from, to, asOf, shown, holidays);
    }

    private static boolean isOpen(CalendarItem item) {
        return item.progress() != Progress.DONE && item.progress() != Progress.CANCELLED;
    }

    private Comparator<CalendarItem> byDay() {
        return Comparator.comparing(this::isUndated)
                .thenComparing(
                        item -> isUndated(item) ? LocalDate.MIN : time(item).first())
                .thenComparing(item -> isUndated(item) || time(item).start() == null
                        ? LocalTime.MIN
                        : Objects.requireNonNull(time(item).start()))
                .thenComparing(CalendarItem::key);
    }

    private boolean isUndated(CalendarItem item) {
        return item.isUndated();
    }

    private Occurrence time(CalendarItem item) {
        return item.within(from, to).get(0);
    }

    /** The body that a meeting is counted under. */
    static Body leading(Meeting meeting) {
        return meeting.bodies().isEmpty() ? Body.KRAT : meeting.bodies().get(0);
    }
}
