package al.krat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table is of another implementation, which computes otherwise. */
class EasterTest {

    @ParameterizedTest
    @CsvFileSource(resources = "easter.csv", numLinesToSkip = 1)
    void bothChurches(int year, LocalDate catholic, LocalDate orthodox) {
        assertEquals(catholic, Easter.catholic(year));
        assertEquals(orthodox, Easter.orthodox(year));
    }

    @Test
    void theCalendarsAreThirteenDaysApartForTwoCenturies() {
        assertThrows(IllegalArgumentException.class, () -> Easter.orthodox(1900));
        assertThrows(IllegalArgumentException.class, () -> Easter.orthodox(2100));
    }
}
