package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
        "1, i parë, e parë, së parë",
        "2, i dytë, e dytë, së dytë",
        "4, i katërt, e katërt, së katërt",
        "10, i dhjetë, e dhjetë, së dhjetë",
        "11, i 11-të, e 11-të, së 11-të",
        "14, i 14-të, e 14-të, së 14-të",
        "24, i 24-t, e 24-t, së 24-t",
    })
    void countsInOrder(int n, String masculine, String feminine, String oblique) {
        assertEquals(masculine, Numbers.ordinal(n, Gender.MASCULINE));
        assertEquals(feminine, Numbers.ordinal(n, Gender.FEMININE));
        assertEquals(oblique, Numbers.ordinal(n, Gender.FEMININE, Case.DATIVE, true));
    }

    @Test
    void ordinalsCountFromOne() {
        assertEquals("1-rë", Numbers.ordinalFigures(1));
        assertThrows(IllegalArgumentException.class, () -> Numbers.ordinal(0, Gender.MASCULINE));
    }
}
