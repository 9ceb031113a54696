package al.krat.integrity;

import al.krat.domain.Commitment;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Recommendation;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** No deadline lies before the meeting that sets it; the day itself is «menjëherë». */
final class DueDates implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        LocalDate date = context.meeting().date();
        if (date == null) {
            return;
        }
        for (At<Entry> entry : context.entries(Entry.class)) {
            LocalDate due = day(due(entry.value()));
            if (due != null && due.isBefore(date)) {
                found.accept(context.finding(
                        IntegrityCode.DUE_BEFORE_MEETING, entry.path("due"), Map.of("due", due, "date", date)));
            }
        }
    }

    private static @Nullable Due due(Entry entry) {
        if (entry instanceof Commitment commitment) {
            return commitment.due();
        }
        if (entry instanceof Recommendation recommendation) {
            return recommendation.due();
        }
        return entry instanceof FollowUp followUp ? followUp.due() : null;
    }

    private static @Nullable LocalDate day(@Nullable Due due) {
        if (due instanceof Due.OnDate onDate) {
            return onDate.date();
        }
        return due instanceof Due.PeriodEnd period ? period.end() : null;
    }
}
