package al.krat.integrity;

import al.krat.domain.Commitment;
import al.krat.domain.Due;
import al.krat.domain.Recommendation;
import java.time.LocalDate;
import java.util.Map;

/** A deadline lies not before the meeting, and a commitment has one. */
final class Dues implements Check {

    @Override
    public void check(Context context) {
        for (Context.At<Commitment> at : context.all(Commitment.class)) {
            Due due = at.entry().due();
            if (due instanceof Due.Unset unset && unset.words().isEmpty()) {
                context.report(IntegrityCode.DUE_MISSING, at.path() + ".due", Map.of());
            }
            early(context, due, at.path() + ".due");
        }
        context.all(Recommendation.class)
                .forEach(at -> early(context, at.entry().due(), at.path() + ".due"));
    }

    private static void early(Context context, Due due, String path) {
        LocalDate meeting = context.meeting().date();
        LocalDate last = due instanceof Due.OnDate onDate
                ? onDate.date()
                : due instanceof Due.PeriodEnd period ? period.end() : null;
        if (meeting != null && last != null && last.isBefore(meeting)) {
            context.report(IntegrityCode.DUE_BEFORE_MEETING, path, Map.of("due", last, "meeting", meeting));
        }
    }
}
