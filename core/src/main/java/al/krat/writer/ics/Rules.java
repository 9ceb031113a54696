package al.krat.writer.ics;

import al.krat.domain.Recurrence;
import al.krat.ledger.calendar.Occurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How something repeats, as a rule of RFC 5545 that means the same days as {@link Recurrence#days}. */
final class Rules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** Every month has these. */
    private static final int SHORTEST = 28;

    private Rules() {}

    /**
     * The rule of a series.
     *
     * @param first its first time, as planned
     * @param last its last time, as planned: where nothing says how often, it is known so far
     */
    static String of(Recurrence recurrence, Occurrence first, Occurrence last) {
        LocalDate day = first.planned();
        String rule =
                switch (recurrence.every()) {
                    case DAY -> "FREQ=DAILY";
                    case WEEK -> "FREQ=WEEKLY";
                    case FORTNIGHT -> "FREQ=WEEKLY;INTERVAL=2";
                    case MONTH -> "FREQ=MONTHLY" + monthDays(day);
                    case QUARTER -> "FREQ=MONTHLY;INTERVAL=3" + monthDays(day);
                    case YEAR -> "FREQ=YEARLY" + leapDay(day);
                };
        return recurrence.times() != null
                ? rule + ";COUNT=" + Math.max(1, recurrence.times())
                : rule + ";UNTIL=" + until(last.planned(), first.start());
    }

    /** A month without the day has its last one instead; a rule that names the day alone would leave the month out. */
    private static String monthDays(LocalDate day) {
        int n = day.getDayOfMonth();
        if (n <= SHORTEST) {
            return ";BYMONTHDAY=" + n;
        }
        var days = new StringBuilder(";BYMONTHDAY=" + SHORTEST);
        for (int each = SHORTEST + 1; each <= n; each++) {
            days.append(',').append(each);
        }
        return days.append(";BYSETPOS=-1").toString();
    }

    private static String leapDay(LocalDate day) {
        boolean leap = day.getMonthValue() == 2 && day.getDayOfMonth() > SHORTEST;
        return leap ? ";BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1" : "";
    }

    /** The end of the last day: programs that count the last hour by the clock of the first would lose it in summer. */
    private static String until(LocalDate day, @Nullable LocalTime hour) {
        return hour == null
                ? DAY.format(day)
                : MOMENT.format(ZonedDateTime.of(day, LAST_SECOND, Tirane.ZONE).withZoneSameInstant(ZoneOffset.UTC));
    }
}
