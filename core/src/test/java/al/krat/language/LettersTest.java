package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @Test
    void countsTheAlbanianAlphabet() {
        assertEquals(
                "a) b) c) ç) d) dh) e) ë) f) g) gj) h)",
                IntStream.rangeClosed(1, 12).mapToObj(n -> Letters.of(n) + ")").collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"36, zh", "37, aa", "40, aç", "72, azh", "73, ba", "1332, zhzh", "1333, aaa"})
    void goesOnBehindTheLastLetter(int n, String label) {
        assertEquals(label, Letters.of(n));
    }

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "40, XL", "1944, MCMXLIV", "3999, MMMCMXCIX"})
    void writesRomanFigures(int n, String figures) {
        assertEquals(figures, Letters.roman(n));
    }

    @Test
    void countsFromOne() {
        assertThrows(IllegalArgumentException.class, () -> Letters.of(0));
        assertThrows(IllegalArgumentException.class, () -> Letters.roman(0));
        assertThrows(IllegalArgumentException.class, () -> Letters.roman(4000));
    }
}
