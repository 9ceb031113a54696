package al.krat.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a commitment.
 *
 * @param date when
 * @param step what
 * @param source the meeting or report that says so, or null
 * @param note the evidence, as typed, or null
 * @param due the new deadline of a postponement, else null
 * @param to the new lead of a transfer, else null
 */
public record CommitmentEvent(
        LocalDate date,
        Step step,
        @Nullable RecordId source,
        @Nullable Prose note,
        @Nullable Due due,
        @Nullable Party to) {
    public CommitmentEvent {
        Objects.requireNonNull(date);
        Objects.requireNonNull(step);
    }
}
