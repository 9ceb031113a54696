package al.krat.integrity;

import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.PROKURORIA;
import static al.krat.integrity.Sample.SHISH;
import static al.krat.integrity.Sample.fact;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Anchor;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Attendee;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Party;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovementsTest {

    private static final Check CHECK = new Movements();

    private static AttendanceEvent at(Kind kind, Party party, String hour) {
        return new AttendanceEvent(kind, Attendee.of(party), new Anchor.AtTime(LocalTime.parse(hour)), null);
    }

    @Test
    void onlyWhoIsThereLeaves() {
        assertEquals(List.of(), found(CHECK, meeting().attendance(fact(Kind.LEFT, POLICIA, 0))));
        assertEquals(
                List.of("!LEFT_UNSEEN attendance[4]"), found(CHECK, meeting().attendance(fact(Kind.LEFT, SHISH, 0))));
        assertEquals(
                List.of("!LEFT_UNSEEN attendance[5]"),
                found(
                        CHECK,
                        meeting().attendance(fact(Kind.LEFT, POLICIA, 0)).attendance(fact(Kind.LEFT, POLICIA, 1))));
        assertEquals(
                List.of(),
                found(CHECK, meeting().attendance(fact(Kind.ARRIVED, SHISH, 0)).attendance(fact(Kind.LEFT, SHISH, 1))));
    }

    @Test
    void onlyWhoIsNotThereComes() {
        assertEquals(List.of(), found(CHECK, meeting().attendance(fact(Kind.ARRIVED, SHISH, 0))));
        assertEquals(
                List.of("CAME_TWICE attendance[4]"),
                found(CHECK, meeting().attendance(fact(Kind.ARRIVED, POLICIA, 0))));
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        meeting().attendance(fact(Kind.LEFT, POLICIA, 0)).attendance(fact(Kind.RETURNED, POLICIA, 1))));
    }

    @Test
    void ofWhoIsInNoListNothingIsKnown() {
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        meeting()
                                .attendance(fact(Kind.LEFT, PROKURORIA, 0))
                                .attendance(fact(Kind.RETURNED, PROKURORIA, 0))));
    }

    @Test
    void hoursLieWithinTheMeeting() {
        MeetingBuilder timed = meeting().start(LocalTime.of(10, 0)).end(LocalTime.of(12, 30));
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        timed.attendance(at(Kind.ARRIVED, SHISH, "10:00")).attendance(at(Kind.LEFT, SHISH, "12:30"))));
        assertEquals(
                List.of("!MOVEMENT_OUTSIDE attendance[6]", "!MOVEMENT_OUTSIDE attendance[7]"),
                found(
                        CHECK,
                        timed.attendance(at(Kind.RETURNED, SHISH, "09:59")).attendance(at(Kind.LEFT, SHISH, "12:31"))));
    }

    @Test
    void hoursOfAMeetingThatEndsBeforeItBeginsMeasureNothing() {
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        meeting()
                                .start(LocalTime.of(12, 0))
                                .end(LocalTime.of(10, 0))
                                .attendance(at(Kind.LEFT, POLICIA, "11:00"))));
    }
}
