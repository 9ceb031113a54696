package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2019, 6, 28);

    @Test
    void writesADay() {
        assertEquals("28.06.2019", Dates.header(FRIDAY));
        assertEquals("28 qershor 2019", Dates.prose(FRIDAY, Language.ALBANIAN));
        assertEquals("28 June 2019", Dates.prose(FRIDAY, Language.ENGLISH));
        assertEquals("ditën e premte", Dates.dayPhrase(FRIDAY));
        assertEquals("26.1.2017", Dates.citation(LocalDate.of(2017, 1, 26)));
        assertEquals("05.11.2024", Dates.header(LocalDate.of(2024, 11, 5)));
        assertEquals("të martën", Dates.weekdayAccusative(LocalDate.of(2024, 11, 5)));
        assertEquals("5 nëntor 2024", Dates.prose(LocalDate.of(2024, 11, 5), Language.ALBANIAN));
        assertEquals("qershor 2019", Dates.month(YearMonth.of(2019, 6), Language.ALBANIAN));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, e hënë, të hënën, Monday",
        "2026-11-03, e martë, të martën, Tuesday",
        "2026-11-04, e mërkurë, të mërkurën, Wednesday",
        "2026-11-05, e enjte, të enjten, Thursday",
        "2026-11-06, e premte, të premten, Friday",
        "2026-11-07, e shtunë, të shtunën, Saturday",
        "2026-11-08, e diel, të dielën, Sunday",
    })
    void namesDays(LocalDate date, String day, String accusative, String english) {
        assertEquals(day, Dates.weekday(date));
        assertEquals(accusative, Dates.weekdayAccusative(date));
        assertEquals(english, Dates.weekday(date, Language.ENGLISH));
    }

    @Test
    void namesMonthsInSmallLetters() {
        assertEquals(
                "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> Dates.month(month, Language.ALBANIAN))
                        .collect(Collectors.joining(" ")));
        assertThrows(IndexOutOfBoundsException.class, () -> Dates.month(13, Language.ALBANIAN));
    }

    @ParameterizedTest
    @CsvSource({"10:00, 10:00", "09:05:59, 09:05", "13:30, 13:30", "00:00, 00:00"})
    void writesHoursOfTheWholeDay(LocalTime time, String written) {
        assertEquals(written, Dates.time(time));
    }
}
