package al.krat.domain;

import al.krat.language.MonthSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of whole months (periudha). Its code is {@code 2019-3M-1} to {@code 2019-3M-4}, {@code 2019-6M-1},
 * {@code 2019-6M-2}, {@code 2019-9M}, {@code 2019}, else {@code 2019-03..2019-05}.
 *
 * @param from first month
 * @param to last month, not before the first
 */
public record Period(YearMonth from, YearMonth to) implements MonthSpan {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:(3)M-([1-4])|(6)M-([12])|(9)M(?:-1)?))?+");

    public Period {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + ".." + to);
        }
    }

    /** The n-th run of that many months of a year, counted from 1. */
    public static Period of(int year, int months, int ordinal) {
        YearMonth from = YearMonth.of(year, (ordinal - 1) * months + 1);
        return new Period(from, from.plusMonths(months - 1L));
    }

    /** Reads a code; empty where it is none. */
    public static Optional<Period> parse(String code) {
        Matcher m = CODE.matcher(code);
        if (m.matches()) {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) != null) {
                return Optional.of(of(year, 3, Integer.parseInt(m.group(3))));
            }
            if (m.group(4) != null) {
                return Optional.of(of(year, 6, Integer.parseInt(m.group(5))));
            }
            return Optional.of(of(year, m.group(6) != null ? 9 : 12, 1));
        }
        int dots = code.indexOf("..");
        try {
            if (dots > 0) {
                return Optional.of(new Period(
                        YearMonth.parse(code.substring(0, dots)), YearMonth.parse(code.substring(dots + 2))));
            }
        } catch (RuntimeException notAPeriod) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The number of months. */
    public int months() {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
    }

    /** Which one of its kind in the year, from 1; 0 where this is no quarter, half, nine months or year. */
    public int ordinal() {
        int months = months();
        boolean sameYear = from.getYear() == to.getYear();
        boolean aligned = sameYear && (from.getMonthValue() - 1) % months == 0;
        boolean named = months == 3 || months == 6 || ((months == 9 || months == 12) && from.getMonthValue() == 1);
        return aligned && named ? (from.getMonthValue() - 1) / months + 1 : 0;
    }

    public LocalDate firstDay() {
        return from.atDay(1);
    }

    public LocalDate lastDay() {
        return to.atEndOfMonth();
    }

    /** The code that {@link #parse} reads. */
    @Override
    public String toString() {
        int ordinal = ordinal();
        if (ordinal == 0) {
            return from + ".." + to;
        }
        return switch (months()) {
            case 12 -> String.valueOf(from.getYear());
            case 9 -> from.getYear() + "-9M";
            default -> from.getYear() + "-" + months() + "M-" + ordinal;
        };
    }
}
