package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.DAY;
import static al.krat.integrity.Sample.commitment;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.id;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.AgendaItem;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDatesTest {

    private static final Check CHECK = new DueDates();

    private static List<String> due(Due due) {
        return found(CHECK, meeting(commitment(null, BASHKIA, due)));
    }

    @Test
    void theDayOfTheMeetingIsSoonEnough() {
        assertEquals(List.of(), due(new Due.OnDate(DAY, "menjëherë")));
        assertEquals(List.of("!DUE_BEFORE_MEETING items[0].entries[0].due"), due(new Due.OnDate(DAY.minusDays(1), "")));
    }

    @Test
    void periodsEndAfterTheMeeting() {
        assertEquals(List.of(), due(new Due.PeriodEnd(DAY, "")));
        assertEquals(List.of(), due(new Due.PeriodEnd(null, "sezoni turistik 2019")));
        assertEquals(
                List.of("!DUE_BEFORE_MEETING items[0].entries[0].due"),
                due(new Due.PeriodEnd(DAY.minusDays(1), "sezoni turistik 2018")));
    }

    @Test
    void recommendationsAndPostponementsCountToo() {
        Due late = new Due.OnDate(DAY.minusYears(1), "");
        var recommendation = new Recommendation(null, List.of(), Prose.of("Të raportohet."), late, Details.NONE);
        var followUp = new FollowUp(id("A-2019-001"), null, Step.POSTPONED, "shtyrë", Prose.of(""), late, null);
        assertEquals(
                List.of("!DUE_BEFORE_MEETING items[0].entries[0].due", "!DUE_BEFORE_MEETING items[0].entries[1].due"),
                found(CHECK, meeting(recommendation, followUp)));
    }

    @Test
    void withoutADateNothingIsLate() {
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        Meeting.builder()
                                .item(AgendaItem.of("Pika", commitment(null, BASHKIA, new Due.OnDate(DAY, ""))))));
    }
}
