package al.krat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RecurrenceTest {

    private static final long SEED = 20190628;

    @ParameterizedTest
    @CsvFileSource(resources = "recurrences.csv", numLinesToSkip = 1)
    void days(
            Recurrence.Every every,
            @Nullable Integer times,
            LocalDate first,
            LocalDate last,
            @Nullable String expected) {
        List<LocalDate> wanted = expected == null
                ? List.of()
                : Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList();
        assertEquals(wanted, new Recurrence(every, times, "").days(first, last));
    }

    @Test
    void randomSeriesKeepTheirStepAndTheirDay() {
        var random = new Random(SEED);
        for (int n = 0; n < 2_000; n++) {
            Recurrence.Every every = Recurrence.Every.values()[random.nextInt(6)];
            Integer times = random.nextBoolean() ? null : (Integer) (1 + random.nextInt(20));
            LocalDate first = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5_000));
            LocalDate last = first.plusDays(random.nextInt(900));
            List<LocalDate> days = new Recurrence(every, times, "").days(first, last);
            String series = every + " " + times + " " + first + ".." + last + ": " + days;

            assertEquals(first, days.get(0), series);
            assertTrue(days.stream().noneMatch(day -> day.isAfter(last)), series);
            assertTrue(times == null || days.size() <= times, series);
            boolean full = times != null && days.size() == times;
            assertTrue(full || every.after(first, days.size()).isAfter(last), series);
            for (int i = 1; i < days.size(); i++) {
                apart(every, first, days.get(i - 1), days.get(i), series);
            }
            assertEquals(days.size(), days.stream().collect(Collectors.toSet()).size(), series);
        }
    }

    private static void apart(Recurrence.Every every, LocalDate first, LocalDate before, LocalDate day, String series) {
        long days = ChronoUnit.DAYS.between(before, day);
        long months = ChronoUnit.MONTHS.between(YearMonth.from(before), YearMonth.from(day));
        switch (every) {
            case DAY -> assertEquals(1, days, series);
            case WEEK -> assertEquals(7, days, series);
            case FORTNIGHT -> assertEquals(14, days, series);
            case MONTH -> assertEquals(1, months, series);
            case QUARTER -> assertEquals(3, months, series);
            case YEAR -> assertEquals(12, months, series);
        }
        if (every.compareTo(Recurrence.Every.MONTH) >= 0) {
            assertEquals(Math.min(first.getDayOfMonth(), day.lengthOfMonth()), day.getDayOfMonth(), series);
        }
    }
}
