package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.SHISH;
import static al.krat.integrity.Sample.fact;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.AttendanceEvent;
import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Attendee;
import al.krat.domain.Honorific;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Named;
import al.krat.domain.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceListsTest {

    private static final Check CHECK = new AttendanceLists();

    private static AttendanceEvent opening(Kind kind, Party party) {
        return AttendanceEvent.opening(kind, Attendee.of(party));
    }

    @Test
    void nobodyIsInTwoLists() {
        assertEquals(List.of(), found(CHECK, meeting()));
        assertEquals(
                List.of("!PRESENT_AND_ABSENT attendance[4].who"),
                found(CHECK, meeting().attendance(opening(Kind.ABSENT, POLICIA))));
        assertEquals(
                List.of("!PRESENT_AND_ABSENT attendance[4].who"),
                found(CHECK, meeting().invited(SHISH)));
        assertEquals(
                List.of("!EXCUSED_AND_ABSENT attendance[4].who"),
                found(CHECK, meeting().attendance(opening(Kind.ABSENT, SHISH))));
        assertEquals(
                List.of("LISTED_TWICE attendance[4].who"),
                found(CHECK, meeting().present(BASHKIA)));
    }

    @Test
    void otherWordsForOneInstitutionAreTheSame() {
        assertEquals(
                List.of("LISTED_TWICE attendance[4].who"),
                found(CHECK, meeting().present(Party.known("bashkia-durres", "Bashkisë Durrës"))));
        MeetingBuilder typed = meeting().present(Party.typed("Caritas")).present(Party.typed("World Vision"));
        assertEquals(List.of(), found(CHECK, typed));
        assertEquals(List.of("LISTED_TWICE attendance[6].who"), found(CHECK, typed.present(Party.typed("Caritas"))));
    }

    @Test
    void twoPeopleMayComeFromOneInstitution() {
        AttendanceEvent ana = person(Kind.PRESENT, "Ana Gjoni");
        AttendanceEvent eva = person(Kind.PRESENT, "Eva Hoxha");
        assertEquals(List.of(), found(CHECK, Meeting.builder().attendance(ana).attendance(eva)));
        assertEquals(
                List.of(),
                found(CHECK, Meeting.builder().attendance(ana).attendance(person(Kind.EXCUSED, "Eva Hoxha"))));
        assertEquals(
                List.of("!PRESENT_AND_ABSENT attendance[2].who"),
                found(
                        CHECK,
                        Meeting.builder()
                                .attendance(ana)
                                .attendance(eva)
                                .attendance(person(Kind.ABSENT, "Eva Hoxha"))));
    }

    @Test
    void comingsAndGoingsAreNoLists() {
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        meeting().attendance(fact(Kind.LEFT, POLICIA, 0)).attendance(fact(Kind.RETURNED, POLICIA, 0))));
    }

    private static AttendanceEvent person(Kind kind, String name) {
        return AttendanceEvent.opening(kind, new Attendee(BASHKIA, Named.of(Honorific.MRS, name), null));
    }
}
