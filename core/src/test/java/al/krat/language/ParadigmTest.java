package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParadigmTest {

    @ParameterizedTest
    @CsvFileSource(resources = "paradigms.csv", delimiter = '|')
    void hasAllForms(ArgumentsAccessor row) {
        Paradigm paradigm = Paradigm.of(row.getString(0)).orElseThrow();
        assertEquals(row.getString(0), paradigm.indefinite(Case.NOMINATIVE));
        for (Case c : List.of(Case.GENITIVE, Case.DATIVE, Case.ABLATIVE)) {
            assertEquals(row.getString(1), paradigm.indefinite(c));
        }
        assertEquals(List.of(row.getString(2), row.getString(3), row.getString(4)), forms(paradigm.definite()));
        Optional<Noun> plural = paradigm.definitePlural();
        if (row.getString(5).equals("-")) {
            assertEquals(Optional.empty(), plural);
            assertEquals(Optional.empty(), paradigm.indefinitePlural(Case.ABLATIVE));
            return;
        }
        assertEquals(Optional.of(row.getString(5)), paradigm.indefinitePlural(Case.NOMINATIVE));
        assertEquals(Optional.of(row.getString(5)), paradigm.indefinitePlural(Case.ACCUSATIVE));
        assertEquals(Optional.of(row.getString(6)), paradigm.indefinitePlural(Case.ABLATIVE));
        assertEquals(List.of(row.getString(7), row.getString(8), row.getString(7)), forms(plural.orElseThrow()));
        assertEquals(GrammaticalNumber.PLURAL, plural.orElseThrow().number());
    }

    private static List<String> forms(Noun noun) {
        return List.of(noun.nominative(), noun.oblique(), noun.accusative());
    }

    @Test
    void theIndefiniteAccusativeHasTheObliqueArticle() {
        assertEquals("një praktikë të mirë", "një " + indefinite("praktikë e mirë", Case.ACCUSATIVE));
        assertEquals("një takim", "një " + indefinite("takim", Case.ACCUSATIVE));
        assertEquals("një plan veprimi", "një " + indefinite("plan veprimi", Case.ACCUSATIVE));
    }

    @Test
    void theGenitivePluralOfATermDeclinesItsNounAlone() {
        Paradigm term = Paradigm.of("njoftim publik").orElseThrow();
        assertEquals(Optional.of("njoftimeve publike"), term.indefinitePlural(Case.GENITIVE));
    }

    private static String indefinite(String words, Case c) {
        return Paradigm.of(words).orElseThrow().indefinite(c);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "takimi", "gjendarmëri", "takim tjetër", "Takim", "rend", "shtëpiak"})
    void guessesNothing(String words) {
        assertEquals(words.equals("rend"), Paradigm.of(words).isPresent());
    }

    /** Whoever adds a line learns at once if a form of it cannot be made. */
    @Test
    void everyLineOfTheLexiconHasItsForms() {
        Set<String> definite = new HashSet<>();
        for (Lexicon.Entry entry : Lexicon.all().values()) {
            String words = entry.indefinite();
            Paradigm paradigm = Paradigm.of(words).orElseThrow();
            assertEquals(entry.gender(), paradigm.definite().gender(), words);
            assertEquals(entry.gender(), paradigm.gender(), words);
            assertTrue(definite.add(entry.definite()), words);
            boolean plural = entry.plural() != null;
            assertEquals(plural, paradigm.indefinitePlural(Case.DATIVE).isPresent(), words);
            assertEquals(plural, paradigm.definitePlural().isPresent(), words);
            assertFalse(words.contains("|"), words);
        }
        assertTrue(definite.size() > 200, "lines: " + definite.size());
    }
}
