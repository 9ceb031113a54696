package al.krat.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure reported for an indicator. Missing is never 0, and 0 («nuk ka raste») is never missing.
 *
 * @param indicator the indicator's name as typed
 * @param amount the figure, null where there is no data («nuk ka të dhëna»)
 * @param parts prej tyre: «7 vajza, 5 djem»
 * @param source the institution that reports it, or null
 * @param visibility whether the public edition may show it
 * @param words the value as typed
 */
public record Observation(
        String indicator,
        @Nullable Amount amount,
        List<Amount> parts,
        @Nullable Party source,
        Visibility visibility,
        String words)
        implements Entry {
    public Observation {
        Objects.requireNonNull(indicator);
        parts = List.copyOf(parts);
        Objects.requireNonNull(visibility);
        Objects.requireNonNull(words);
    }
}
