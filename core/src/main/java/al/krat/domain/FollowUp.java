package al.krat.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was reported on an earlier commitment, recommendation or activity (ndjekja).
 *
 * @param ref the id as typed or in full
 * @param addressee which addressee of a recommendation to several this is about, or null
 * @param step what became of it
 * @param word the state's word as typed, «përmbushur»
 * @param text what was said of it, may be empty
 * @param due the new deadline of a postponement, else null
 * @param to the new lead of a transfer, else null
 */
public record FollowUp(
        RecordId ref,
        @Nullable Party addressee,
        Step step,
        String word,
        Prose text,
        @Nullable Due due,
        @Nullable Party to)
        implements Entry {
    public FollowUp {
        Objects.requireNonNull(ref);
        Objects.requireNonNull(step);
        Objects.requireNonNull(word);
        Objects.requireNonNull(text);
    }
}
