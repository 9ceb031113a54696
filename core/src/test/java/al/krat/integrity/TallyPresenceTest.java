package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.DAY;
import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.PREFEKTI;
import static al.krat.integrity.Sample.decision;
import static al.krat.integrity.Sample.fact;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.AgendaItem;
import al.krat.domain.Anchor;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Attendee;
import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Tally;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyPresenceTest {

    private static final Check CHECK = new TallyPresence();

    /** Three voting members are present. */
    private static List<String> votes(int pro) {
        return found(CHECK, meeting(decision(Tally.counted(pro, 0, 0))));
    }

    @Test
    void asManyVotesAsMembers() {
        assertEquals(List.of(), votes(3));
        assertEquals(List.of("!TALLY_EXCEEDS items[0].entries[0].tally"), votes(4));
        assertEquals(List.of("TALLY_SHORT items[0].entries[0].tally"), votes(2));
        assertEquals(List.of(), found(CHECK, meeting(decision(Tally.counted(1, 1, 1)))));
    }

    @Test
    void whoLeftDoesNotVoteInTheNextItem() {
        MeetingBuilder left = meeting().attendance(fact(Kind.LEFT, POLICIA, 0));
        left.item(AgendaItem.of("Një", decision(Tally.counted(3, 0, 0)), decision(Tally.counted(2, 0, 0))));
        left.item(AgendaItem.of("Dy", decision(Tally.counted(2, 0, 0)), decision(Tally.counted(3, 0, 0))));
        assertEquals(List.of("!TALLY_EXCEEDS items[1].entries[1].tally"), found(CHECK, left));
    }

    @Test
    void anHourAloneDoesNotSayWhichItem() {
        AttendanceEvent left =
                new AttendanceEvent(Kind.LEFT, Attendee.of(POLICIA), new Anchor.AtTime(LocalTime.of(11, 50)), null);
        MeetingBuilder either = meeting()
                .attendance(left)
                .item(AgendaItem.of("Një", decision(Tally.counted(3, 0, 0)), decision(Tally.counted(2, 0, 0))));
        assertEquals(List.of(), found(CHECK, either));
        assertEquals(
                List.of("TALLY_SHORT items[1].entries[0].tally"),
                found(CHECK, either.item(AgendaItem.of("Dy", decision(Tally.counted(1, 0, 0))))));
    }

    @Test
    void aMemberInNoListMayHaveVoted() {
        MeetingBuilder unlisted = Meeting.builder()
                .body(Body.KRAT)
                .date(DAY)
                .present(PREFEKTI)
                .present(BASHKIA)
                .present(POLICIA);
        unlisted.item(AgendaItem.of("Një", decision(Tally.counted(4, 0, 0)), decision(Tally.counted(5, 0, 0))));
        assertEquals(
                List.of("TALLY_EXCEEDS items[0].entries[0].tally", "!TALLY_EXCEEDS items[0].entries[1].tally"),
                found(CHECK, unlisted));
    }

    @Test
    void withoutSeatsOrAttendanceNothingIsKnown() {
        var unseated = new Committee(null, List.of(), List.of(), List.of(), Conventions.DEFAULT);
        assertEquals(List.of(), found(CHECK, meeting(decision(Tally.counted(9, 0, 0))), unseated));
        assertEquals(
                List.of(),
                found(CHECK, Meeting.builder().item(AgendaItem.of("Një", decision(Tally.counted(9, 0, 0))))));
    }
}
