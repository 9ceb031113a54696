package al.krat.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision (vendimi).
 *
 * @param id given on recording, else null
 * @param text what was decided
 * @param tally the vote, or null where none is noted
 */
public record Decision(
        @Nullable RecordId id, Prose text, @Nullable Tally tally) implements Entry {
    public Decision {
        Objects.requireNonNull(text);
    }
}
