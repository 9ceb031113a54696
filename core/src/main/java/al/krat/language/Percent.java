package al.krat.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Percentages, where they tell something: of a base of ten and more. Below that the figures themselves are said, «nga 8
 * në 3», not «62,5%». One decimal at most, rounded half up, and none where it is whole: «26%», «62,5%».
 */
public final class Percent {

    /** The smallest base that percentages are said of. */
    public static final int LEAST_BASE = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** {@code Percent.of(13, 50)} is «26%»; of 3 and 8 there is none. */
    public static Optional<String> of(long part, long base) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(base), Language.ALBANIAN);
    }

    /**
     * The share of a part in a base; empty where the base is below ten, and where rounding would tell a lie: 0% of what
     * there is, 100% of what is not all.
     *
     * @throws IllegalArgumentException where the part or the base is negative
     */
    public static Optional<String> of(BigDecimal part, BigDecimal base, Language language) {
        if (part.signum() < 0 || base.signum() < 0) {
            throw new IllegalArgumentException("no share: " + part + " of " + base);
        }
        if (base.compareTo(BigDecimal.valueOf(LEAST_BASE)) < 0) {
            return Optional.empty();
        }
        BigDecimal rounded = part.multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
        boolean none = rounded.signum() == 0 && part.signum() > 0;
        boolean all = rounded.compareTo(HUNDRED) == 0 && part.compareTo(base) != 0;
        if (none || all) {
            return Optional.empty();
        }
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        return Optional.of(Numbers.digits(whole ? rounded.setScale(0) : rounded, language) + "%");
    }

    /** {@code Percent.change(50, 63)} is «26%», what was added or taken away; the phrase says «rritje» or «ulje». */
    public static Optional<String> change(long before, long after) {
        return change(BigDecimal.valueOf(before), BigDecimal.valueOf(after), Language.ALBANIAN);
    }

    /**
     * By how much a number grew or fell, without a sign; empty where {@link #of} is empty.
     *
     * @throws IllegalArgumentException where a number is negative
     */
    public static Optional<String> change(BigDecimal before, BigDecimal after, Language language) {
        if (after.signum() < 0) {
            throw new IllegalArgumentException("no change: from " + before + " to " + after);
        }
        return of(after.subtract(before).abs(), before, language);
    }
}
