package al.krat.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation (rekomandimi).
 *
 * @param id given on recording, else null
 * @param addressees to whom; empty means all members
 * @param text what is recommended
 * @param due by when
 * @param details what sub-keys say
 */
public record Recommendation(@Nullable RecordId id, List<Party> addressees, Prose text, Due due, Details details)
        implements Entry {
    public Recommendation {
        addressees = List.copyOf(addressees);
        Objects.requireNonNull(text);
        Objects.requireNonNull(due);
        Objects.requireNonNull(details);
    }
}
