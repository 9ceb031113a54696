package al.krat.integrity;

import static al.krat.integrity.Sample.DAY;
import static al.krat.integrity.Sample.PREFEKTI;
import static al.krat.integrity.Sample.decision;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.id;
import static al.krat.integrity.Sample.meeting;
import static al.krat.integrity.Sample.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.AgendaItem;
import al.krat.domain.FollowUp;
import al.krat.domain.Honorific;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.MeetingKind;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.Speaker;
import al.krat.domain.Step;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingFactsTest {

    private static final Check CHECK = new MissingFacts();

    private static MeetingBuilder complete() {
        return meeting(decision(null))
                .kind(MeetingKind.JOINT)
                .kind(MeetingKind.ORDINARY)
                .number(3)
                .start(LocalTime.of(10, 0))
                .end(LocalTime.of(12, 30))
                .place("Salla e mbledhjeve")
                .chair(speaker(PREFEKTI))
                .keeper(speaker(Party.typed("Sekretari")));
    }

    @Test
    void nothingIsMissingWhereAllIsSaid() {
        assertEquals(List.of(), found(CHECK, complete()));
    }

    @Test
    void whatIsMissingIsARemarkEach() {
        assertEquals(
                List.of(
                        "BODY_MISSING bodies",
                        "KIND_MISSING kinds",
                        "NUMBER_MISSING number",
                        "DATE_MISSING date",
                        "START_MISSING start",
                        "END_MISSING end",
                        "PLACE_MISSING place",
                        "CHAIR_MISSING chair",
                        "KEEPER_MISSING keeper",
                        "ATTENDANCE_MISSING attendance",
                        "AGENDA_MISSING items"),
                found(CHECK, Meeting.builder()));
    }

    @Test
    void aRuleToWriteOnSaysNothing() {
        MeetingBuilder ruled = complete().place("____ ").chair(speaker(Party.typed("____")));
        assertEquals(List.of("PLACE_MISSING place", "CHAIR_MISSING chair"), found(CHECK, ruled));
    }

    @Test
    void aKeyOrAPersonIsEnoughForAChair() {
        Speaker unnamed = new Speaker(Party.typed(""), Named.of(Honorific.MRS, "Ana Gjoni"));
        assertEquals(List.of(), found(CHECK, complete().chair(unnamed).keeper(speaker(Party.known("prefekti", "")))));
    }

    @Test
    void anAnalysisIsStillOrdinaryOrNot() {
        assertEquals(List.of("KIND_MISSING kinds"), found(CHECK, kindless().kind(MeetingKind.ANALYSIS)));
        assertEquals(List.of(), found(CHECK, kindless().kind(MeetingKind.EXTRAORDINARY)));
    }

    private static MeetingBuilder kindless() {
        return meeting(decision(null))
                .number(3)
                .start(LocalTime.of(10, 0))
                .end(LocalTime.of(12, 30))
                .place("Salla")
                .chair(speaker(PREFEKTI))
                .keeper(speaker(PREFEKTI));
    }

    @Test
    void aReportWithoutAMeetingNeedsNone() {
        var done = new FollowUp(id("A-2019-001"), null, Step.FULFILLED, "përmbushur", Prose.of(""), null, null);
        assertEquals(List.of(), found(CHECK, Meeting.builder().date(DAY).item(AgendaItem.of("", done))));
    }
}
