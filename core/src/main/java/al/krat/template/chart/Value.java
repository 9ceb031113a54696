package al.krat.template.chart;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value as a cell says it.
 *
 * @param words the cell's own, «rreth 1 200,5»
 * @param number with as many decimals as the cell has; null where nothing is known, which is never 0
 * @param hedge what stands before the number, «rreth»; may be empty
 * @param grouped whether its figures stand in groups, «12 345»
 * @param percent whether a percent sign stands behind it
 */
public record Value(String words, @Nullable BigDecimal number, String hedge, boolean grouped, boolean percent) {

    public Value {
        Objects.requireNonNull(words);
        Objects.requireNonNull(hedge);
    }

    /** Nothing known. */
    static Value missing(String words) {
        return new Value(words, null, "", false, false);
    }

    Optional<BigDecimal> comparable() {
        return Optional.ofNullable(number).map(BigDecimal::stripTrailingZeros);
    }
}
