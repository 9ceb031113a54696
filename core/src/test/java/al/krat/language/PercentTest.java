package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "13, 50, 26%",
        "5, 8, ",
        "9, 9, ",
        "0, 0, ",
        "10, 10, 100%",
        "0, 10, 0%",
        "1, 10, 10%",
        "1, 16, '6,3%'",
        "25, 40, '62,5%'",
        "1, 3000, ",
        "2999, 3000, ",
        "3001, 3000, ",
        "1, 2000, '0,1%'",
        "20, 10, 200%",
        "123456, 10, 1\u00A0234\u00A0560%",
        "1.5, 12, '12,5%'",
    })
    void saysShares(BigDecimal part, BigDecimal base, @Nullable String percent) {
        assertEquals(percent, Percent.of(part, base, Language.ALBANIAN).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"50, 63, 26%", "40, 15, '62,5%'", "8, 3, ", "12, 12, 0%", "10, 0, 100%"})
    void saysHowMuchHasChanged(long before, long after, @Nullable String percent) {
        assertEquals(percent, Percent.change(before, after).orElse(null));
    }

    @Test
    void hasNothingToSayOfWhatIsBelowNothing() {
        assertThrows(IllegalArgumentException.class, () -> Percent.of(-1, 10));
        assertThrows(IllegalArgumentException.class, () -> Percent.change(-10, 10));
        assertThrows(IllegalArgumentException.class, () -> Percent.change(10, -10));
        assertEquals(
                "62.5%",
                Percent.of(BigDecimal.valueOf(25), BigDecimal.valueOf(40), Language.ENGLISH)
                        .orElseThrow());
    }
}
