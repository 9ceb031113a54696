package al.krat.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A deadline (afati). Dates are rare in real minutes, so the other four are no errors. Each keeps the words used. */
public sealed interface Due {

    /** The words as typed; empty where none were. */
    String words();

    /** By a day: «15.09.2019», «brenda 30 ditëve», «menjëherë». */
    record OnDate(LocalDate date, String words) implements Due {
        public OnDate {
            Objects.requireNonNull(date);
            Objects.requireNonNull(words);
        }
    }

    /** By the next meeting: «takimi i radhës». */
    record NextMeeting(String words) implements Due {
        public NextMeeting {
            Objects.requireNonNull(words);
        }
    }

    /**
     * By the end of a named period: «sezoni turistik 2019», «6-mujori i dytë».
     *
     * @param end the last day, or null where nobody has dated the period
     */
    record PeriodEnd(@Nullable LocalDate end, String words) implements Due {
        public PeriodEnd {
            Objects.requireNonNull(words);
        }
    }

    /**
     * Without an end: «në vazhdimësi».
     *
     * @param everyMonths a rhythm of reporting such as «çdo muaj» (1), or null
     */
    record Ongoing(@Nullable Integer everyMonths, String words) implements Due {
        public Ongoing {
            Objects.requireNonNull(words);
        }
    }

    /** No deadline, or words that are none. */
    record Unset(String words) implements Due {
        public Unset {
            Objects.requireNonNull(words);
        }
    }

    /** No deadline was typed. */
    static Due unset() {
        return new Unset("");
    }
}
