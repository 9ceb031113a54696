package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymTest {

    @ParameterizedTest
    @CsvSource({
        "KRAT, KRAT-i, KRAT-it, KRAT-in",
        "SHISH, SHISH-i, SHISH-it, SHISH-in",
        "UNICEF, UNICEF-i, UNICEF-it, UNICEF-in",
        "INSTAT, INSTAT-i, INSTAT-it, INSTAT-in",
        "TTAT, TTAT-ja, TTAT-së, TTAT-në",
        "OSBE, OSBE-ja, OSBE-së, OSBE-në",
        "BE, BE-ja, BE-së, BE-në",
        "PSV, PSV-të, PSV-ve, PSV-të",
        // no vowel: read letter by letter
        "VKM, VKM-ja, VKM-së, VKM-në",
        "MKR, MKR-ja, MKR-së, MKR-në",
        "DVP, DVP-ja, DVP-së, DVP-në",
        "NJMF, NJMF-ja, NJMF-së, NJMF-në",
        "SHSSH, SHSSH-ja, SHSSH-së, SHSSH-në",
        "PKK, PKK-ja, PKK-së, PKK-në",
    })
    void takesItsEndingBehindAHyphen(String letters, String nominative, String oblique, String accusative) {
        Noun noun = Acronym.of(letters).orElseThrow();
        assertEquals(nominative, noun.nominative());
        assertEquals(oblique, noun.oblique());
        assertEquals(accusative, noun.accusative());
        assertEquals(Optional.of(noun), Acronym.inflected(nominative));
        assertEquals(Optional.of(noun), Declension.derive(nominative));
        assertEquals(Optional.of(letters), Acronym.bare(oblique));
        assertEquals(Optional.of(letters), Acronym.bare(accusative));
    }

    @ParameterizedTest
    @CsvSource({"OJF, OJF-të, OJF-ve", "PKK, PKK-të, PKK-ve", "VMT, VMT-të, VMT-ve", "NJMF, NJMF-të, NJMF-ve"})
    void severalTakeThePlural(String letters, String nominative, String oblique) {
        Noun noun = Acronym.plural(letters);
        assertEquals(new Noun(nominative, oblique, nominative, Gender.FEMININE, GrammaticalNumber.PLURAL, true), noun);
        assertEquals(Optional.of(noun), Acronym.inflected(nominative));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IOM", "AKPA", "ONAC", "ZVAP", "OJF", "", "K", "Krat", "KRAT-i", "116", "D&E"})
    void howItIsReadIsNotGuessed(String letters) {
        assertEquals(Optional.empty(), Acronym.of(letters));
    }

    @ParameterizedTest
    @CsvSource({"OJF, FEMININE, OJF-ja, OJF-së", "PAK, MASCULINE, PAK-u, PAK-ut", "IOM, MASCULINE, IOM-i, IOM-it"})
    void whoKnowsTheGenderSaysIt(String letters, Gender gender, String nominative, String oblique) {
        assertEquals(nominative, Acronym.of(letters, gender).nominative());
        assertEquals(oblique, Acronym.of(letters, gender).oblique());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KRAT-it", "KRAT-u", "TTAT-së", "Psiko-social", "Fushë-Krujë", "-i", "KRAT", "OJF-ve"})
    void anEndingOfAnotherCaseIsNoNominative(String word) {
        assertEquals(Optional.empty(), Acronym.inflected(word));
    }

    @ParameterizedTest
    @CsvSource({"shish-it, shish", "TTAT-se, TTAT", "ojf-ve, ojf", "KRAT-in, KRAT"})
    void whatPeopleTypeIsUnderstood(String typed, String bare) {
        assertEquals(Optional.of(bare), Acronym.bare(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KRAT", "KRAT-xyz", "-it", "", "9-vjeçare"})
    void andNothingElse(String typed) {
        assertEquals(Optional.empty(), Acronym.bare(typed));
    }
}
