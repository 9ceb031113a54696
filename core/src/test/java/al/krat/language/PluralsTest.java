package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

    @ParameterizedTest
    @CsvSource({"0, 0~raste", "1, 1~rast", "2, 2~raste", "21, 21~raste", "12345, 12~345~raste"})
    void onlyOneIsOne(int n, String words) {
        assertEquals(words.replace('~', '\u00A0'), Plurals.counted(n, "rast", "raste", Language.ALBANIAN));
    }

    @Test
    void countsInTheGenderOfTheNoun() {
        assertEquals(
                "3 (tri) mbledhje",
                Plurals.counted(3, NumberForm.BOTH, Gender.FEMININE, "mbledhje", "mbledhje", Language.ALBANIAN));
        assertEquals(
                "tre anëtarë",
                Plurals.counted(3, NumberForm.WORDS, Gender.MASCULINE, "anëtar", "anëtarë", Language.ALBANIAN));
    }

    @Test
    void countsLists() {
        assertEquals("raste", Plurals.choose(List.of("A", "B"), "rast", "raste"));
        assertEquals("rast", Plurals.choose(List.of("A"), "rast", "raste"));
        assertThrows(IllegalArgumentException.class, () -> Plurals.choose("A", "rast", "raste"));
    }
}
