package al.krat.ledger;

import al.krat.domain.Body;
import al.krat.domain.NextMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When which body met: what «takimi i radhës» means, and since when nothing was said. */
final class MeetingDays {

    private record Day(
            LocalDate date, List<Body> bodies, @Nullable NextMeeting next) {}

    private final List<Day> days;

    /** @param meetings those that stand, by date */
    MeetingDays(List<RecordedMeeting> meetings) {
        this.days = meetings.stream()
                .map(each -> new Day(
                        each.date(), each.meeting().bodies(), each.meeting().next()))
                .toList();
    }

    /** Whether some body is in both lists; an empty list stands for any body. */
    static boolean meets(List<Body> some, List<Body> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(body -> others.stream().anyMatch(other -> other.kind() == body.kind()));
    }

    /** The next meeting after a day: the one held, else the one announced; null where nobody knows. */
    @Nullable LocalDate next(LocalDate after, List<Body> bodies) {
        LocalDate announced = null;
        for (Day day : days) {
            if (!meets(day.bodies(), bodies)) {
                continue;
            }
            if (day.date().isAfter(after)) {
                return day.date();
            }
            announced = day.next() == null ? null : day.next().date();
        }
        return announced != null && announced.isAfter(after) ? announced : null;
    }

    /** The last meeting on or before a day. */
    Optional<LocalDate> last(LocalDate until, List<Body> bodies) {
        for (int i = days.size() - 1; i >= 0; i--) {
            Day day = days.get(i);
            if (!day.date().isAfter(until) && meets(day.bodies(), bodies)) {
                return Optional.of(day.date());
            }
        }
        return Optional.empty();
    }
}
