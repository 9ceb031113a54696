package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.DAY;
import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.PREFEKTI;
import static al.krat.integrity.Sample.PROKURORIA;
import static al.krat.integrity.Sample.SHISH;
import static al.krat.integrity.Sample.committee;
import static al.krat.integrity.Sample.decision;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.AgendaItem;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Attendee;
import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuorumTest {

    private static final Check CHECK = new Quorum();

    private static MeetingBuilder of(Kind bashkia, Kind policia, Kind shish) {
        return Meeting.builder()
                .body(Body.KRAT)
                .date(DAY)
                .present(PREFEKTI)
                .attendance(AttendanceEvent.opening(bashkia, Attendee.of(BASHKIA)))
                .attendance(AttendanceEvent.opening(policia, Attendee.of(POLICIA)))
                .attendance(AttendanceEvent.opening(shish, Attendee.of(SHISH)));
    }

    @Test
    void moreThanHalfIsAQuorum() {
        assertEquals(List.of(), found(CHECK, of(Kind.PRESENT, Kind.PRESENT, Kind.ABSENT)));
        assertEquals(List.of("QUORUM_NOT_MET attendance"), found(CHECK, of(Kind.PRESENT, Kind.EXCUSED, Kind.ABSENT)));
    }

    @Test
    void decidingWithoutAQuorumIsAnError() {
        assertEquals(
                List.of("!QUORUM_NOT_MET attendance"),
                found(CHECK, of(Kind.PRESENT, Kind.EXCUSED, Kind.ABSENT).item(AgendaItem.of("Pika", decision(null)))));
    }

    @Test
    void observersAndGuestsDoNotCount() {
        assertEquals(
                List.of("QUORUM_NOT_MET attendance"),
                found(
                        CHECK,
                        of(Kind.PRESENT, Kind.EXCUSED, Kind.ABSENT)
                                .present(PROKURORIA)
                                .invited(Party.typed("Caritas"))));
    }

    @Test
    void aMemberInNoListMakesItUnknown() {
        assertEquals(
                List.of("QUORUM_UNKNOWN attendance"),
                found(
                        CHECK,
                        Meeting.builder()
                                .body(Body.KRAT)
                                .date(DAY)
                                .present(PREFEKTI)
                                .present(BASHKIA)));
    }

    @Test
    void theCommitteesOwnRuleCounts() {
        Committee two = committee(new Conventions(2, 5, 3, 2, true, List.of(), List.of()));
        assertEquals(List.of(), found(CHECK, of(Kind.PRESENT, Kind.EXCUSED, Kind.ABSENT), two));
        Committee four = committee(new Conventions(4, 5, 3, 2, true, List.of(), List.of()));
        assertEquals(
                List.of("QUORUM_NOT_MET attendance"), found(CHECK, of(Kind.PRESENT, Kind.PRESENT, Kind.ABSENT), four));
    }

    @Test
    void withoutSeatsNothingIsKnown() {
        var unseated = new Committee(
                null, List.of(), List.of(), List.of(), new Conventions(2, 5, 3, 2, true, List.of(), List.of()));
        assertEquals(List.of("SEATS_UNKNOWN attendance"), found(CHECK, meeting(), unseated));
        assertEquals(List.of(), found(CHECK, Meeting.builder(), unseated));
    }
}
