package al.krat.integrity;

import al.krat.domain.Activity;
import al.krat.domain.Finding;
import al.krat.domain.When;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An activity ends after it begins and is yet to come. */
final class ActivityTime implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        LocalDate date = context.meeting().date();
        for (At<Activity> activity : context.entries(Activity.class)) {
            When when = activity.value().when();
            LocalDate last = lastDay(when);
            if (isBackwards(when)) {
                found.accept(context.finding(
                        IntegrityCode.ACTIVITY_BACKWARDS, activity.path("when"), Map.of("when", when.words())));
            } else if (date != null
                    && last != null
                    && last.isBefore(date)
                    && activity.value().recurrence() == null) {
                found.accept(context.finding(
                        IntegrityCode.ACTIVITY_PAST, activity.path("when"), Map.of("day", last, "date", date)));
            }
        }
    }

    private static boolean isBackwards(When when) {
        if (when instanceof When.Between between) {
            return between.last().isBefore(between.first());
        }
        return when instanceof When.OnDay day
                && day.start() != null
                && day.end() != null
                && day.end().isBefore(day.start());
    }

    private static @Nullable LocalDate lastDay(When when) {
        if (when instanceof When.Between between) {
            return between.last();
        }
        return when instanceof When.OnDay day ? day.day() : null;
    }
}
