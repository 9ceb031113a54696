package al.krat.ledger;

import al.krat.domain.Body;
import al.krat.domain.NextMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** When which body met: what «takimi i radhës» means, and since when nothing was said. */
final class MeetingDays {

    private record Day(
            LocalDate date, List<Body> bodies, @Nullable NextMeeting next) {}

    private final List<Day> days;
    private final Map<List<Body>, List<Day>> daysOf = new ConcurrentHashMap<>();

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

    private List<Day> of(List<Body> bodies) {
        return daysOf.computeIfAbsent(
                bodies,
                any -> days.stream().filter(day -> meets(day.bodies(), any)).toList());
    }

    /** How many of the days are on or before a day. */
    private static int until(List<Day> days, LocalDate date) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).date().isAfter(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * The next meeting after a day, as known on another one: the one held by then, else the one announced; null where
     * nobody knew. What was said of a day stays true, whenever the next meeting is held.
     */
    @Nullable LocalDate next(LocalDate after, List<Body> bodies, LocalDate asOf) {
        List<Day> all = of(bodies);
        int held = until(all, after);
        if (held < all.size() && !all.get(held).date().isAfter(asOf)) {
            return all.get(held).date();
        }
        NextMeeting announced = held == 0 ? null : all.get(held - 1).next();
        LocalDate date = announced == null ? null : announced.date();
        return date != null && date.isAfter(after) ? date : null;
    }

    /** The last meeting on or before a day. */
    Optional<LocalDate> last(LocalDate until, List<Body> bodies) {
        List<Day> all = of(bodies);
        int held = until(all, until);
        return held == 0 ? Optional.empty() : Optional.of(all.get(held - 1).date());
    }
}
