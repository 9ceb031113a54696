package al.krat.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A joint activity (aktivitet i përbashkët).
 *
 * @param id given on recording, else null
 * @param when when it is held
 * @param recurrence how it repeats, or null
 * @param text what it is
 * @param institutions who holds it; the first leads
 * @param details what sub-keys say
 */
public record Activity(
        @Nullable RecordId id,
        When when,
        @Nullable Recurrence recurrence,
        Prose text,
        List<Party> institutions,
        Details details)
        implements Entry {
    public Activity {
        Objects.requireNonNull(when);
        Objects.requireNonNull(text);
        institutions = List.copyOf(institutions);
        Objects.requireNonNull(details);
    }
}
