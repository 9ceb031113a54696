package al.krat.ledger;

import al.krat.domain.Activity;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.Due;
import al.krat.domain.Recurrence;
import al.krat.domain.Step;
import al.krat.domain.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules of commitments mean for activities: one that repeats is held again and again. */
final class Activities {

    private Activities() {}

    /** The last day of an activity; ongoing where it repeats without an end. */
    static Due due(Activity activity) {
        When when = activity.when();
        LocalDate last = when instanceof When.OnDay day
                ? day.day()
                : when instanceof When.Between between ? between.last() : null;
        if (last == null) {
            return new Due.Unset(when.words());
        }
        Recurrence recurrence = activity.recurrence();
        if (recurrence == null) {
            return new Due.OnDate(last, when.words());
        }
        Integer times = recurrence.times();
        return times == null
                ? new Due.Ongoing(null, recurrence.words())
                : new Due.OnDate(after(last, recurrence.every(), Math.max(0, times - 1)), when.words());
    }

    private static LocalDate after(LocalDate day, Recurrence.Every every, int steps) {
        return switch (every) {
            case DAY -> day.plusDays(steps);
            case WEEK -> day.plusWeeks(steps);
            case FORTNIGHT -> day.plusWeeks(2L * steps);
            case MONTH -> day.plusMonths(steps);
            case QUARTER -> day.plusMonths(3L * steps);
            case YEAR -> day.plusYears(steps);
        };
    }

    /** Each holding but the last of one that repeats only carries it on. */
    static List<CommitmentEvent> events(Activity activity, List<CommitmentEvent> events) {
        Recurrence recurrence = activity.recurrence();
        if (recurrence == null) {
            return events;
        }
        Integer times = recurrence.times();
        var counted = new ArrayList<CommitmentEvent>();
        int held = 0;
        for (CommitmentEvent event : events) {
            boolean goesOn = event.step() == Step.FULFILLED && !isLast(++held, times);
            counted.add(
                    goesOn
                            ? new CommitmentEvent(
                                    event.date(), Step.STARTED, event.source(), event.note(), event.due(), event.to())
                            : event);
        }
        return counted;
    }

    private static boolean isLast(int held, @Nullable Integer times) {
        return times != null && held >= times;
    }
}
