package al.krat.writer.chart;

import al.krat.language.Language;
import al.krat.language.Numbers;
import al.krat.template.chart.Chart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scale that holds zero, with round steps.
 *
 * @param step between two ticks; the ends are whole steps
 */
record Scale(BigDecimal min, BigDecimal max, BigDecimal step) {

    private static final int MOST_STEPS = 5;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** The scale of numbers; of whole numbers the steps are whole, too. */
    static Scale of(Stream<BigDecimal> numbers) {
        List<BigDecimal> all = numbers.toList();
        BigDecimal max = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal min = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        boolean whole = all.stream().allMatch(n -> n.stripTrailingZeros().scale() <= 0);
        if (max.compareTo(min) == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        BigDecimal raw = max.subtract(min).divide(BigDecimal.valueOf(MOST_STEPS), 12, RoundingMode.UP);
        BigDecimal step = round(raw);
        if (whole) {
            step = step.max(BigDecimal.ONE);
        }
        return new Scale(steps(min, step, RoundingMode.FLOOR), steps(max, step, RoundingMode.CEILING), step);
    }

    /** The next of 1, 2, 5, 10, 20 … */
    private static BigDecimal round(BigDecimal raw) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        for (BigDecimal each : ROUND) {
            BigDecimal step = each.multiply(power);
            if (step.compareTo(raw) >= 0) {
                return step.stripTrailingZeros();
            }
        }
        throw new AssertionError(raw);
    }

    private static BigDecimal steps(BigDecimal n, BigDecimal step, RoundingMode mode) {
        return n.divide(step, 0, mode).multiply(step);
    }

    /** How far along the scale a number stands, 0 to 1. */
    double at(BigDecimal n) {
        return n.subtract(min).doubleValue() / max.subtract(min).doubleValue();
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = min; tick.compareTo(max) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** A tick in figures: «2,5», «50%». */
    String words(BigDecimal tick, Chart chart, Language language) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return Numbers.digits(tick.setScale(decimals, RoundingMode.HALF_UP), language) + (chart.isPercent() ? "%" : "");
    }
}
