package al.krat.domain;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure with its hedge and unit: «rreth 50 fëmijë».
 *
 * @param hedge how exact it is
 * @param value the figure
 * @param unit the counted noun as typed, empty where none was
 */
public record Amount(Hedge hedge, BigDecimal value, String unit) {
    public Amount {
        Objects.requireNonNull(hedge);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
    }
}
