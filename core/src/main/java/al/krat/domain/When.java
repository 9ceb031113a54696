package al.krat.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When an activity is held. Each keeps the words used. */
public sealed interface When {

    /** The words as typed. */
    String words();

    /** On a day, at an hour where one is known. */
    record OnDay(
            LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String words) implements When {
        public OnDay {
            Objects.requireNonNull(day);
            Objects.requireNonNull(words);
        }
    }

    /** Over days: «10–15 tetor 2019», «tetor 2019». */
    record Between(LocalDate first, LocalDate last, String words) implements When {
        public Between {
            Objects.requireNonNull(first);
            Objects.requireNonNull(last);
            Objects.requireNonNull(words);
        }
    }

    /** Words that name no date. */
    record Undated(String words) implements When {
        public Undated {
            Objects.requireNonNull(words);
        }
    }
}
