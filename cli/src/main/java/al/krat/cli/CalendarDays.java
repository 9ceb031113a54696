package al.krat.cli;

import al.krat.domain.Period;
import al.krat.intake.notes.PeriodReader;
import al.krat.ledger.calendar.Calendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a calendar is asked for.
 *
 * @param from the first
 * @param to the last
 * @param name as names of files say them
 */
record CalendarDays(LocalDate from, LocalDate to, String name) {

    private static final int MONTH_LENGTH = "2019-10".length();

    /**
     * Reads what was typed: a month, a period by its code or in words; two days; or nothing, for the month of a day.
     *
     * @param words the period, may be empty
     * @param today whose month it is where nothing is said
     */
    static CalendarDays read(String words, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from != null || to != null) {
            if (!words.isEmpty() || from == null || to == null || to.isBefore(from)) {
                throw new Stop(ExitCode.USAGE, "calendar.days", Map.of());
            }
            return checked(new CalendarDays(from, to, from + "-deri-" + to), from + "–" + to);
        }
        if (words.isEmpty()) {
            return of(YearMonth.from(today));
        }
        Optional<YearMonth> month = month(words);
        if (month.isPresent()) {
            return of(month.get());
        }
        Period period = PeriodReader.read(words, today)
                .orElseThrow(() -> new Stop(ExitCode.USAGE, "calendar.period", Map.of("value", words)));
        if (period.months() == 1) {
            return of(period.from());
        }
        String code = period.toString().toLowerCase(java.util.Locale.ROOT).replace("..", "-deri-");
        return checked(new CalendarDays(period.firstDay(), period.lastDay(), code), words);
    }

    private static CalendarDays of(YearMonth month) {
        return new CalendarDays(month.atDay(1), month.atEndOfMonth(), month.toString());
    }

    private static CalendarDays checked(CalendarDays days, String words) {
        if (days.from.plusMonths(Calendar.MOST_MONTHS).isBefore(days.to)) {
            throw new Stop(
                    ExitCode.USAGE,
                    "calendar.tooLong",
                    Map.of("value", words, "months", String.valueOf(Calendar.MOST_MONTHS)));
        }
        return days;
    }

    private static Optional<YearMonth> month(String words) {
        try {
            return words.length() == MONTH_LENGTH ? Optional.of(YearMonth.parse(words)) : Optional.empty();
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
