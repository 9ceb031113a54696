package al.krat.ledger.calendar;

import al.krat.domain.Activity;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.Due;
import al.krat.domain.Recurrence;
import al.krat.domain.Step;
import al.krat.domain.When;
import al.krat.ledger.calendar.CalendarItem.Progress;
import al.krat.ledger.calendar.Occurrence.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times of an activity, as planned and as later meetings changed them: what was put off moves, what was cancelled
 * stays visible as such. Of one that repeats, an event speaks of what was still to come on its day, being held of what was
 * before.
 */
final class Schedule {

    /** What repeats for ever is never asked for beyond so many years. */
    private static final int MOST_YEARS = 60;

    private final List<Occurrence> times = new ArrayList<>();
    private final boolean series;
    private Progress progress = Progress.PLANNED;

    private Schedule(Activity activity, LocalDate until) {
        Recurrence recurrence = activity.recurrence();
        When when = activity.when();
        boolean repeats = recurrence != null && isRegular(when, recurrence.every());
        if (when instanceof When.OnDay day) {
            days(day.day(), repeats ? recurrence : null, until)
                    .forEach(each -> times.add(Occurrence.planned(each, each, day.start(), day.end())));
        } else if (when instanceof When.Between between) {
            long length = between.last().toEpochDay() - between.first().toEpochDay();
            days(between.first(), repeats ? recurrence : null, until)
                    .forEach(each -> times.add(Occurrence.planned(each, each.plusDays(length), null, null)));
        }
        series = repeats;
    }

    /**
     * The times of an activity at the end of a day.
     *
     * @param until how far what repeats without an end is followed
     */
    static Schedule of(Activity activity, List<CommitmentEvent> events, LocalDate until) {
        var schedule = new Schedule(activity, until);
        events.forEach(schedule::apply);
        return schedule;
    }

    /** «qershor 2024, çdo javë» is held within those days and not every week for a month. */
    static boolean isRegular(When when, Recurrence.Every every) {
        return !(when instanceof When.Between between)
                || every.after(between.first(), 1).isAfter(between.last());
    }

    List<Occurrence> times() {
        return List.copyOf(times);
    }

    Progress progress() {
        return progress;
    }

    private static List<LocalDate> days(LocalDate first, @Nullable Recurrence recurrence, LocalDate until) {
        if (recurrence == null) {
            return List.of(first);
        }
        boolean counted = recurrence.times() != null;
        return recurrence.days(first, counted ? first.plusYears(MOST_YEARS) : until);
    }

    private void apply(CommitmentEvent event) {
        Step step = event.step();
        if (step == Step.POSTPONED) {
            postpone(event);
        } else if (step == Step.CANCELLED) {
            change(event.date(), State.PLANNED, State.CANCELLED);
            progress = times.stream().anyMatch(Occurrence::isOn) ? progress : Progress.CANCELLED;
        } else if (step == Step.REOPENED) {
            change(event.date(), State.CANCELLED, State.PLANNED);
            progress = Progress.PLANNED;
        } else if (step == Step.NOT_DONE) {
            past(event.date(), State.NOT_HELD);
            progress = Progress.NOT_DONE;
        } else if (step == Step.FULFILLED) {
            past(event.date(), State.HELD);
            boolean more = times.stream().anyMatch(each -> each.state() == State.PLANNED);
            progress = more ? Progress.IN_PROGRESS : Progress.DONE;
        } else if (step == Step.STARTED || step == Step.PARTLY_DONE) {
            progress = Progress.IN_PROGRESS;
        }
    }

    private void postpone(CommitmentEvent event) {
        progress = Progress.POSTPONED;
        LocalDate day = day(event.due());
        int which = next(event.date());
        if (day == null) {
            // put off to nobody knows when: it has no date any more
            if (which >= 0 && !series) {
                times.remove(which);
            }
        } else if (which >= 0) {
            times.set(which, times.get(which).movedTo(day));
        } else if (times.isEmpty()) {
            times.add(Occurrence.planned(day, day, null, null));
        }
    }

    /** What an event of a day speaks of: the only time, or the next of several; where none is to come, the last. */
    private int next(LocalDate day) {
        int last = -1;
        for (int i = 0; i < times.size(); i++) {
            boolean open = times.get(i).state() == State.PLANNED;
            if (open && !times.get(i).first().isBefore(day)) {
                return i;
            }
            last = open ? i : last;
        }
        return last;
    }

    private static @Nullable LocalDate day(@Nullable Due due) {
        return due instanceof Due.OnDate onDate
                ? onDate.date()
                : due instanceof Due.PeriodEnd period ? period.end() : null;
    }

    /** Changes what is to come on a day and after it; of what is held once, that. */
    private void change(LocalDate day, State from, State to) {
        for (int i = 0; i < times.size(); i++) {
            Occurrence each = times.get(i);
            if (each.state() == from && (!series || !each.first().isBefore(day))) {
                times.set(i, each.as(to));
            }
        }
    }

    /** Changes what was to be held until a day; of what is held once, that. */
    private void past(LocalDate day, State to) {
        for (int i = 0; i < times.size(); i++) {
            Occurrence each = times.get(i);
            if (each.state() == State.PLANNED && (!series || !each.first().isAfter(day))) {
                times.set(i, each.as(to));
            }
        }
    }
}
