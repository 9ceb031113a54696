package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> BODIES = List.of(
            "Bashkia Durrës", "Bashkia Krujë", "Bashkia Shijak", "Zyra e Punësimit", "Policia e Shtetit", "Mat", "Has");

    @ParameterizedTest
    @CsvSource({
        "Bashkia Dures, Bashkia Durrës",
        "bashkia durres, Bashkia Durrës",
        "Bahskia Kruje, Bashkia Krujë",
        "Zyra e Punesimit, Zyra e Punësimit",
        "Polcia e Shtetti, Policia e Shtetit",
        "Mta, Mat",
        "Mat, Mat",
    })
    void findsWhatWasMeant(String typed, String meant) {
        assertEquals(Optional.of(meant), Nearest.of(typed, BODIES));
    }

    @ParameterizedTest
    @CsvSource({"Bashkia Tiranë", "Zyra e Arsimit", "Hat", "Mts s", "''"})
    void saysNothingWhereNothingIsNearOrTwoAre(String typed) {
        assertEquals(Optional.empty(), Nearest.of(typed, BODIES));
    }

    @Test
    void twoThatDifferInDiacriticsOnlyAreATieUnlessOneIsExact() {
        List<String> pair = List.of("Krujë", "Kruje");
        assertEquals(Optional.empty(), Nearest.of("KRUJË", pair));
        assertEquals(Optional.of("Kruje"), Nearest.of("Kruje", pair));
    }

    @Test
    void theNearerOneWinsInAnyOrder() {
        assertEquals(Optional.of("anetar"), Nearest.of("antar", List.of("antakar", "anetar")));
        assertEquals(Optional.of("anetar"), Nearest.of("antar", List.of("anetar", "antakar")));
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "ë, e, 0", "ab, ba, 1", "kordinator, koordinator, 1", "ca, abc, 3"})
    void countsSlips(String a, String b, int slips) {
        assertEquals(slips, Nearest.distance(a, b));
        assertEquals(slips, Nearest.distance(b, a));
    }
}
