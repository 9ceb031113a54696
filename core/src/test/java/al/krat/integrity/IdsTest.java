package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.commitment;
import static al.krat.integrity.Sample.decision;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.id;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.Decision;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Check CHECK = new Ids();

    private static Commitment of(String id) {
        return commitment(id(id), BASHKIA, Due.unset());
    }

    @Test
    void anIdNamesOneEntry() {
        assertEquals(List.of(), found(CHECK, meeting(of("A-2019-001"), of("A-2019-002"), of("A-2018-001"))));
        assertEquals(
                List.of("!ID_TWICE items[0].entries[1].id"), found(CHECK, meeting(of("A-2019-001"), of("A-2019-001"))));
        assertEquals(
                List.of(),
                found(CHECK, meeting(commitment(null, BASHKIA, Due.unset()), commitment(null, POLICIA, Due.unset()))));
    }

    @Test
    void theShortFormStandsForAnySeries() {
        assertEquals(
                List.of("!ID_TWICE items[0].entries[1].id"),
                found(CHECK, meeting(of("DR-KRAT-A-2019-001"), of("A-2019-001"))));
        assertEquals(List.of(), found(CHECK, meeting(of("DR-KRAT-A-2019-001"), of("TR-KRAT-A-2019-001"))));
    }

    @Test
    void theLetterSaysTheKind() {
        assertEquals(List.of("!ID_KIND items[0].entries[0].id"), found(CHECK, meeting(of("R-2019-001"))));
        assertEquals(List.of("!ID_KIND id"), found(CHECK, meeting().id(id("A-2019-001"))));
        var decision = new Decision(id("V-2019-001"), Prose.of("Miratohet."), null);
        var recommendation =
                new Recommendation(id("R-2019-001"), List.of(), Prose.of("Të raportohet."), Due.unset(), Details.NONE);
        var activity =
                new Activity(id("K-2019-001"), new When.Undated(""), null, Prose.of("Takim."), List.of(), Details.NONE);
        assertEquals(
                List.of(),
                found(CHECK, meeting(decision, recommendation, activity).id(id("DR-KRAT-M-2019-03"))));
    }
}
