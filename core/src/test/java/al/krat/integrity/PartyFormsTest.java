package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.COMMITTEE;
import static al.krat.integrity.Sample.commitment;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Due;
import al.krat.domain.Finding;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Party;
import al.krat.domain.Places;
import al.krat.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyFormsTest {

    private static final Check CHECK = new PartyForms();

    private static MeetingBuilder ledBy(String words) {
        return meeting(commitment(null, Party.typed(words), Due.unset()));
    }

    @Test
    void aNameThatNoRuleDeclinesIsAskedForItsFormsOnce() {
        assertEquals(
                List.of("PARTY_FORMS items[0].entries[0].lead"),
                found(
                        CHECK,
                        meeting(
                                commitment(null, Party.typed("Save the Children"), Due.unset()),
                                commitment(null, Party.typed("Save the Children"), Due.unset()))));
    }

    @Test
    void theHintIsTheLineToWrite() {
        Finding finding = Integrity.check(ledBy("“Hapa të Lehtë”").build(), COMMITTEE, Places.NONE, false).stream()
                .filter(each -> each.code() == IntegrityCode.PARTY_FORMS)
                .findFirst()
                .orElseThrow();
        String line = "«- {emri: Hapa të Lehtë, gjinore: organizatës “Hapa të Lehtë”, "
                + "kallëzore: organizatën “Hapa të Lehtë”, gjinia: f}»";
        for (Language language : Language.values()) {
            assertTrue(finding.hint(language).contains(line), finding.hint(language));
        }
    }

    @Test
    void whoIsKnownOrDeclinedByRuleIsNot() {
        assertEquals(List.of(), found(CHECK, ledBy("Spitali Rajonal Durrës")));
        assertEquals(List.of(), found(CHECK, ledBy("Drejtorinë e Ujësjellësit")));
        assertEquals(List.of(), found(CHECK, ledBy("____")));
        assertEquals(List.of(), found(CHECK, meeting(commitment(null, BASHKIA, Due.unset()))));
    }

    @Test
    void aCommitteeThatKnowsNobodyAsksNothing() {
        var empty = new Committee(null, List.of(), List.of(), List.of(), Conventions.DEFAULT);
        assertEquals(List.of(), found(CHECK, ledBy("Caritas"), empty));
    }
}
