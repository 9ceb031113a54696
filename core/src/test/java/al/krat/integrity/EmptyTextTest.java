package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.decision;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.Decision;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.Statement;
import al.krat.domain.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyTextTest {

    private static final Check CHECK = new EmptyText();

    @Test
    void whatIsSettledHasWords() {
        var ruled = new Decision(null, Prose.of("____"), null);
        var blank = new Recommendation(null, List.of(), Prose.of(""), Due.unset(), Details.NONE);
        var said = new Recommendation(null, List.of(), Prose.of("Të raportohet."), Due.unset(), Details.NONE);
        assertEquals(
                List.of(
                        "TEXT_MISSING items[0].entries[0].text",
                        "TEXT_MISSING items[0].entries[1].text",
                        "TEXT_MISSING items[0].entries[3].text",
                        "TEXT_MISSING items[0].entries[4].text"),
                found(
                        CHECK,
                        meeting(
                                ruled,
                                blank,
                                said,
                                Commitment.taken(BASHKIA, " ", Due.unset()),
                                activity(""),
                                decision(null))));
    }

    @Test
    void otherEntriesMayBeEmpty() {
        assertEquals(List.of(), found(CHECK, meeting(Statement.point(""), activity("Takim."))));
    }

    private static Activity activity(String text) {
        return new Activity(null, new When.Undated(""), null, Prose.of(text), List.of(), Details.NONE);
    }
}
