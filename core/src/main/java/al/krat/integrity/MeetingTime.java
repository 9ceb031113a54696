package al.krat.integrity;

import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/** A meeting ends after it began, comes before the next one, and analyses what has begun. */
final class MeetingTime implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        Meeting meeting = context.meeting();
        if (meeting.start() != null && meeting.end() != null && meeting.end().isBefore(meeting.start())) {
            found.accept(context.finding(
                    IntegrityCode.END_BEFORE_START, "end", Map.of("start", meeting.start(), "end", meeting.end())));
        }
        LocalDate date = meeting.date();
        if (date == null) {
            return;
        }
        if (meeting.next() != null
                && meeting.next().date() != null
                && meeting.next().date().isBefore(date)) {
            found.accept(context.finding(
                    IntegrityCode.NEXT_BEFORE_MEETING,
                    "next",
                    Map.of("next", meeting.next().date(), "date", date)));
        }
        if (meeting.period() != null && meeting.period().firstDay().isAfter(date)) {
            found.accept(context.finding(
                    IntegrityCode.PERIOD_AHEAD, "period", Map.of("period", meeting.period(), "date", date)));
        }
    }
}
