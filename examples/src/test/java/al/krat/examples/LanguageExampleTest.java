package al.krat.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.language.Case;
import al.krat.language.Cases;
import al.krat.language.Declension;
import al.krat.language.Gender;
import al.krat.language.Language;
import al.krat.language.Noun;
import al.krat.language.NumberForm;
import al.krat.language.Plurals;
import al.krat.language.lint.Lint;
import al.krat.language.lint.Slip;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's lines on the language: each says what it says there. */
class LanguageExampleTest {

    @Test
    void namesAreDeclined() {
        Noun office = Declension.derive("Zyra Vendore e Arsimit").orElseThrow();
        assertEquals("Zyrës Vendore të Arsimit", Cases.say(office, Case.DATIVE));
    }

    @Test
    void thingsAreCounted() {
        assertEquals(
                "3 (tri) mbledhje",
                Plurals.counted(3, NumberForm.BOTH, Gender.FEMININE, "mbledhje", "mbledhje", Language.ALBANIAN)
                        .replace('\u00A0', ' '));
    }

    @Test
    void slipsAreFound() {
        List<Slip> slips = Lint.standard().check("Kjo eshte pjesmarrja.");
        assertEquals(
                List.of("eshte → është", "pjesmarrja → pjesëmarrja"),
                slips.stream()
                        .map(slip -> slip.found() + " → " + slip.suggestion())
                        .toList());
    }
}
