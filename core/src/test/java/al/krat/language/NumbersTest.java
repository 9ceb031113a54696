package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1200, 1200",
        "2019, 2019",
        "12345, 12\u00A0345",
        "1234567, 1\u00A0234\u00A0567",
        "-12345, -12\u00A0345",
        "12345.50, '12\u00A0345,50'",
        "0.5, '0,5'",
        "1234.5, '1234,5'",
    })
    void writesFigures(BigDecimal n, String figures) {
        assertEquals(figures, Numbers.digits(n));
    }

    @ParameterizedTest
    @CsvSource({"999, 999", "1200, '1,200'", "1234567.25, '1,234,567.25'"})
    void writesEnglishFigures(BigDecimal n, String figures) {
        assertEquals(figures, Numbers.digits(n, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "0, zero, zero",
        "3, tre, tri",
        "11, njëmbëdhjetë, njëmbëdhjetë",
        "12, dymbëdhjetë, dymbëdhjetë",
        "13, trembëdhjetë, trembëdhjetë",
        "19, nëntëmbëdhjetë, nëntëmbëdhjetë",
        "21, njëzet e një, njëzet e një",
        "23, njëzet e tre, njëzet e tri",
        "30, tridhjetë, tridhjetë",
        "40, dyzet, dyzet",
        "101, njëqind e një, njëqind e një",
        "300, treqind, treqind",
        "365, treqind e gjashtëdhjetë e pesë, treqind e gjashtëdhjetë e pesë",
        "1001, një mijë e një, një mijë e një",
        "2019, dy mijë e nëntëmbëdhjetë, dy mijë e nëntëmbëdhjetë",
        "21000, njëzet e një mijë, njëzet e një mijë",
        "1000000, një milion, një milion",
        "2000000, dy milionë, dy milionë",
        "3000000, tri milionë, tri milionë",
    })
    void writesWords(long n, String masculine, String feminine) {
        assertEquals(masculine, Numbers.words(n, Gender.MASCULINE));
        assertEquals(feminine, Numbers.words(n, Gender.FEMININE));
    }

    @Test
    void writesFiguresWhereNobodySaysWords() {
        assertEquals("1\u00A0000\u00A0000\u00A0000\u00A0000", Numbers.words(1_000_000_000_000L, Gender.MASCULINE));
        assertEquals(
                "-9\u00A0223\u00A0372\u00A0036\u00A0854\u00A0775\u00A0808",
                Numbers.words(Long.MIN_VALUE, Gender.MASCULINE));
    }

    @Test
    void writesEnglishWords() {
        assertEquals("twenty-three", Numbers.words(23, Gender.FEMININE, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "3, FIGURES, FEMININE, 3",
        "3, WORDS, FEMININE, tri",
        "3, BOTH, FEMININE, 3 (tri)",
        "3, BOTH, MASCULINE, 3 (tre)",
        "12345, BOTH, MASCULINE, 12\u00A0345 (dymbëdhjetë mijë e treqind e dyzet e pesë)",
        "2.0, WORDS, MASCULINE, dy",
        "1.5, WORDS, MASCULINE, '1,5'",
        "1E+3, WORDS, MASCULINE, një mijë",
        "1E+18, WORDS, MASCULINE, 1\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000",
    })
    void writesEachForm(BigDecimal n, NumberForm form, Gender gender, String words) {
        assertEquals(words, Numbers.say(n, form, gender, Language.ALBANIAN));
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "12345, 12345", "1234567.5, '1234567,5'"})
    void leavesYearsAndProtocolNumbersInOneRun(BigDecimal n, String figures) {
        assertEquals(figures, Numbers.ungrouped(n, Language.ALBANIAN));
    }
}
