package al.krat.integrity;

import java.time.LocalTime;
import java.util.Map;

/** A meeting ends after it began. */
final class EndAfterStart implements Check {

    @Override
    public void check(Context context) {
        LocalTime start = context.meeting().start();
        LocalTime end = context.meeting().end();
        if (start != null && end != null && !end.isAfter(start)) {
            context.report(IntegrityCode.END_BEFORE_START, "end", Map.of("start", start, "end", end));
        }
    }
}
