package al.krat.language;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** {@code :ora}: an hour, «10:00». */
final class TimeFunction {

    private TimeFunction() {}

    static PhraseFunction of(Options options) {
        return value -> {
            if (value instanceof LocalTime time) {
                return Dates.time(time);
            }
            if (value instanceof LocalDateTime moment) {
                return Dates.time(moment.toLocalTime());
            }
            throw new IllegalArgumentException("no hour: " + value);
        };
    }
}
