package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @Test
    void theTestsRunOnAHostileMachine() {
        assertEquals("tr", Locale.getDefault().getLanguage());
    }

    @ParameterizedTest
    @CsvSource({
        "procesverbal i mbledhjes së përbashkët, PROCESVERBAL I MBLEDHJES SË PËRBASHKËT",
        "tryezë e rrugës gjatë njëzet çështjeve, TRYEZË E RRUGËS GJATË NJËZET ÇËSHTJEVE",
        "Durre\u0308s, DURRËS",
    })
    void writesCapitals(String text, String capitals) {
        assertEquals(capitals, Titles.upper(text));
    }

    @ParameterizedTest
    @CsvSource({
        "komiteti rajonal i luftës kundër trafikimit të personave, "
                + "Komiteti Rajonal i Luftës kundër Trafikimit të Personave",
        "KOMITETI RAJONAL I LUFTËS KUNDËR TRAFIKIMIT, Komiteti Rajonal i Luftës kundër Trafikimit",
        "rendi i ditës, Rendi i Ditës",
        "analiza e KRAT-it për 6-mujorin, Analiza e KRAT-it për 6-mujorin",
        "e drejta dhe ligji, E Drejta dhe Ligji",
        "dhjetor xhami gjyqi njësia, Dhjetor Xhami Gjyqi Njësia",
        "“ditët e hapura”, “Ditët e Hapura”",
        "VKM, VKM",
        "'', ''",
    })
    void writesLargeInitials(String text, String title) {
        assertEquals(title, Titles.title(text));
    }

    @ParameterizedTest
    @CsvSource({
        "institucionit të Prefektit, Institucionit të Prefektit",
        "çështja, Çështja",
        "«ideja», «Ideja»",
        "6-mujori, 6-mujori",
        "'', ''",
        "—, —",
    })
    void writesOneLargeInitial(String text, String title) {
        assertEquals(title, Titles.initial(text));
    }

    @Test
    void joinsLists() {
        assertEquals("", Lists.join(List.of(), Language.ALBANIAN));
        assertEquals("Bashkia Durrës", Lists.join(List.of("Bashkia Durrës"), Language.ALBANIAN));
        assertEquals("A dhe B", Lists.join(List.of("A", "B"), Language.ALBANIAN));
        assertEquals(
                "Bashkia Durrës, Bashkia Krujë dhe Bashkia Shijak",
                Lists.join(List.of("Bashkia Durrës", "Bashkia Krujë", "Bashkia Shijak"), Language.ALBANIAN));
        assertEquals("A, B and C", Lists.join(List.of("A", "B", "C"), Language.ENGLISH));
    }
}
