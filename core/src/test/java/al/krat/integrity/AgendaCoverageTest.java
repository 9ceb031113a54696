package al.krat.integrity;

import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.decision;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.AgendaItem;
import al.krat.domain.Prose;
import al.krat.domain.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaCoverageTest {

    private static final Check CHECK = new AgendaCoverage();

    @Test
    void decisionsStandUnderAnItem() {
        assertEquals(List.of(), found(CHECK, meeting(decision(null))));
        assertEquals(
                List.of("!DECISION_OFF_AGENDA items[0].entries[1]"),
                found(CHECK, meeting().item(AgendaItem.of("", Statement.point("Fjalë."), decision(null)))));
        assertEquals(List.of(), found(CHECK, meeting().item(AgendaItem.of("", Statement.point("Fjalë.")))));
    }

    @Test
    void pointsWithinItemsCountToo() {
        var outer = new AgendaItem(
                Prose.of("Pika"), false, List.of(), List.of(), List.of(AgendaItem.of(" ", decision(null))));
        assertEquals(
                List.of("!DECISION_OFF_AGENDA items[0].subItems[0].entries[0]"),
                found(CHECK, meeting().item(outer)));
    }

    @Test
    void additionsSayWhoAsked() {
        var asked = new AgendaItem(Prose.of("Shtesë"), true, List.of(POLICIA), List.of(), List.of());
        var unasked = new AgendaItem(Prose.of("Shtesë"), true, List.of(), List.of(), List.of());
        assertEquals(
                List.of("ADDITION_UNASKED items[1]"),
                found(CHECK, meeting().item(asked).item(unasked)));
    }
}
