package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclensionTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = {"bodies.csv", "names.csv", "papers.csv"},
            delimiter = '|',
            quoteCharacter = '`')
    void declinesNamesOfInstitutions(String nominative, String oblique, String accusative, String gender) {
        Noun noun = Declension.derive(nominative).orElseThrow();
        assertEquals(
                Noun.declared(nominative, oblique, accusative, gender.equals("m") ? Gender.MASCULINE : Gender.FEMININE),
                noun);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"bodies.csv", "names.csv", "papers.csv"},
            delimiter = '|',
            quoteCharacter = '`')
    void takesNoOtherCaseForTheNominative(String nominative, String oblique, String accusative) {
        assertEquals(Optional.empty(), Declension.derive(oblique));
        assertEquals(Optional.empty(), Declension.derive(accusative));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // unknown heads, other spellings, no words
                "",
                " ",
                "World Vision",
                "Terre des Hommes Shqipëri",
                "Gjendja e Punësimit",
                "Njesia Vendore e Kujdesit Shëndetësor",
                "BASHKIA DURRËS",
                "Bashkitë e Qarkut",
                "Bashki",
                // two heads
                "Policia dhe Prokuroria",
                "Zyra e Punës dhe Inspektorati i Punës",
                "Policia dhe Gjendarmëria",
                "Drejtoria e Arsimit, Policia",
                // articles that do not fit
                "Drejtoria i Policisë",
                "Drejtoria së Policisë",
                "Drejtoria Vendore të Policisë",
                "Komiteti e Luftës",
                "Drejtoria e e Policisë",
                "Drejtoria e",
                "Drejtoria për",
                "Drejtoria dhe",
                "Drejtoria dhe Policisë",
                "Drejtoria e Policia",
                "Drejtoria e Policinë",
                "Koordinatori Kombëtar për Luftën kundër Trafikimit i Ministrisë",
                "Zyra për Arsim e Bashkisë",
                // «e» that may mean «and»
                "Ministria e Arsimit e Shkencës",
                "Agjencia e Zhvillimit, Teknologjisë e Inovacionit",
                "Zyra e Shërbimeve Sociale e Bashkisë Durrës",
                "Qendra Sociale e Kulturore",
                "Qendra Kulturore e Sportive",
                "Instituti i Kulturës e Artit",
                "Njësia kundër Trafikimit e Policisë",
                "Drejtoria e Malësi e Madhe",
                // places that may have an article of their own
                "Njësia Administrative Katund i Ri",
                "Njësia Administrative Kolonjë e Re",
                // no names
                "Policia që erdhi",
                "Policia nuk raportoi",
                "Policia raportoi për 3 raste",
                "Bashkia Durrës, e cila mungoi",
                "Bashkia Durrës / Krujë",
                "Qendra “Vatra",
                "Qendra ”",
                "Qendra ,",
                "Drejtoria , Policisë",
            })
    void givesUpRatherThanGuess(String words) {
        assertEquals(Optional.empty(), Declension.derive(words));
    }

    @Test
    void composesAndTidiesBlanks() {
        Noun noun = Declension.derive(" Bashkia\u00A0 Durre\u0308s ").orElseThrow();
        assertEquals("Bashkia Durrës", noun.nominative());
        assertEquals("Bashkisë Durrës", noun.in(Case.DATIVE));
    }
}
