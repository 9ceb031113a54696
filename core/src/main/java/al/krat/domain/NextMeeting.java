package al.krat.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the next meeting (mbledhja e radhës).
 *
 * @param date its day, or null
 * @param time its hour, or null
 * @param words the words as typed
 */
public record NextMeeting(
        @Nullable LocalDate date, @Nullable LocalTime time, String words) {
    public NextMeeting {
        Objects.requireNonNull(words);
    }
}
