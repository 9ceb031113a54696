package al.krat.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an activity repeats: «çdo javë, 4 herë».
 *
 * @param every the step
 * @param times how often in all, or null where not said
 * @param words the words as typed
 */
public record Recurrence(Every every, @Nullable Integer times, String words) {

    /** The steps that notes know. */
    public enum Every {
        /** çdo ditë */
        DAY,
        /** çdo javë */
        WEEK,
        /** çdo dy javë */
        FORTNIGHT,
        /** çdo muaj */
        MONTH,
        /** çdo 3 muaj */
        QUARTER,
        /** çdo vit */
        YEAR
    }

    public Recurrence {
        Objects.requireNonNull(every);
        Objects.requireNonNull(words);
    }
}
