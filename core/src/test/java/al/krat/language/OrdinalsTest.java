package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {

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
        assertEquals(masculine, Ordinals.say(n, Gender.MASCULINE));
        assertEquals(feminine, Ordinals.say(n, Gender.FEMININE));
        assertEquals(oblique, Ordinals.say(n, Gender.FEMININE, Case.DATIVE, true));
    }

    @Test
    void ordinalsCountFromOne() {
        assertEquals("1-rë", Ordinals.figures(1));
        assertThrows(IllegalArgumentException.class, () -> Ordinals.say(0, Gender.MASCULINE));
    }

    @ParameterizedTest
    @CsvSource({"3, NOMINATIVE, i 3-të", "3, GENITIVE, të 3-të", "4, ACCUSATIVE, e 4-t", "5, NOMINATIVE, i 5-të"})
    void countsInFigures(int n, Case c, String words) {
        assertEquals(words, Ordinals.figures(n, Gender.MASCULINE, c, true));
    }

    @ParameterizedTest
    @CsvSource({"1, first, 1st", "10, tenth, 10th", "11, 11th, 11th", "22, 22nd, 22nd", "113, 113th, 113th"})
    void countsInEnglish(int n, String words, String figures) {
        assertEquals(words, Ordinals.english(n));
        assertEquals(figures, Ordinals.englishFigures(n));
        assertThrows(IllegalArgumentException.class, () -> Ordinals.english(0));
    }
}
