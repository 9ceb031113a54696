package al.krat.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator (treguesi).
 *
 * @param key its stable key
 * @param name its Albanian name
 * @param aliases other names that notes use
 * @param pillar its pillar, or null
 * @param aggregation how it adds up
 * @param countsPeople whether it counts persons, whose small numbers the public edition hides
 */
public record Indicator(
        String key,
        String name,
        List<String> aliases,
        @Nullable Pillar pillar,
        Aggregation aggregation,
        boolean countsPeople) {
    public Indicator {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(aggregation);
    }
}
