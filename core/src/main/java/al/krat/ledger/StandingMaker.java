package al.krat.ledger;

import al.krat.domain.Activity;
import al.krat.domain.Body;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentState;
import al.krat.domain.Due;
import al.krat.domain.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Derives how a matter stands on a day. */
final class StandingMaker {

    private final Matter matter;
    private final LocalDate asOf;
    private final MeetingDays days;
    private final List<Body> bodies;

    private StandingMaker(Matter matter, LocalDate asOf, MeetingDays days, List<Body> bodies) {
        this.matter = matter;
        this.asOf = asOf;
        this.days = days;
        this.bodies = bodies;
    }

    static Standing make(Matter matter, LocalDate asOf, MeetingDays days, List<Body> bodies) {
        return new StandingMaker(matter, asOf, days, bodies).make();
    }

    private Standing make() {
        CommitmentState state = matter.state(asOf);
        Status status = Status.of(state);
        CommitmentEvent last = state.lastEvent();
        LocalDate first = deadline(matter.due(), matter.made());
        LocalDate deadline = deadline(state.due(), set(state.due()));
        return new Standing(
                matter,
                asOf,
                state,
                status,
                first,
                deadline,
                status.isOpen() || last == null ? null : last.date(),
                status.isOpen() && isUnreported(state.due(), deadline));
    }

    /** The day on which a deadline was set by a postponement. */
    private LocalDate set(Due due) {
        LocalDate day = matter.made();
        for (CommitmentEvent event : matter.events()) {
            if (!event.date().isAfter(asOf) && due.equals(event.due())) {
                day = event.date();
            }
        }
        return day;
    }

    private @Nullable LocalDate deadline(Due due, LocalDate set) {
        if (due instanceof Due.OnDate onDate) {
            return onDate.date();
        } else if (due instanceof Due.PeriodEnd period) {
            return period.end();
        }
        return due instanceof Due.NextMeeting ? days.next(set, bodies, asOf) : null;
    }

    private boolean isUnreported(Due due, @Nullable LocalDate deadline) {
        if (due instanceof Due.Ongoing ongoing && ongoing.everyMonths() != null) {
            LocalDate since = lastReport().orElse(matter.made());
            return !since.plusMonths(ongoing.everyMonths()).isAfter(asOf);
        }
        Optional<LocalDate> last = days.last(asOf, bodies).filter(day -> day.isAfter(matter.made()));
        boolean isYetToCome = matter.record() instanceof Activity
                && (deadline == null || last.filter(deadline::isBefore).isEmpty());
        if (last.isEmpty() || isYetToCome) {
            return false;
        }
        LocalDate before = days.last(last.get().minusDays(1), bodies).orElse(matter.made());
        return lastReport().filter(day -> day.isAfter(before)).isEmpty();
    }

    private Optional<LocalDate> lastReport() {
        return matter.events().stream()
                .filter(event ->
                        event.step() != Step.UNREPORTED && !event.date().isAfter(asOf))
                .map(CommitmentEvent::date)
                .max(LocalDate::compareTo);
    }
}
