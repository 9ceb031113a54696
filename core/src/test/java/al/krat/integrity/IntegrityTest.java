package al.krat.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.domain.AgendaItem;
import al.krat.domain.Anchor;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Attendee;
import al.krat.domain.BodyKind;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Conventions;
import al.krat.domain.Decision;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Party;
import al.krat.domain.Place;
import al.krat.domain.Places;
import al.krat.domain.Prose;
import al.krat.domain.Qark;
import al.krat.domain.RecordId;
import al.krat.domain.Seat;
import al.krat.domain.Severity;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import al.krat.domain.Step;
import al.krat.domain.Tally;
import al.krat.language.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each check with meetings that break its rule and meetings that just keep it. */
class IntegrityTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 28);
    private static final Party PREFEKTI = Party.known("prefekti", "Prefekti");
    private static final Party BASHKIA = Party.known("bashkia-durres", "Bashkia Durrës");
    private static final Party POLICIA = Party.known("policia", "Policia");
    private static final Committee DURRES = committee(Conventions.DEFAULT);

    /** Three voting seats: a quorum is two. */
    private static Committee committee(Conventions conventions) {
        Committee base = Committees.ofQark(Qark.DURRES);
        List<Seat> seats = Stream.of("prefekti", "bashkia-durres", "policia")
                .map(key -> new Seat(key, key, Seat.Role.MEMBER, List.of(BodyKind.KRAT), true, null, null, null))
                .toList();
        return new Committee(base.qark(), base.institutions(), seats, List.of(), conventions);
    }

    private static MeetingBuilder meeting() {
        return Meeting.builder().date(DAY).present(PREFEKTI).present(BASHKIA).present(POLICIA);
    }

    private static Meeting meeting(Entry... entries) {
        return meeting().item(AgendaItem.of("Pika", entries)).build();
    }

    private static List<String> found(Meeting meeting) {
        return found(meeting, DURRES);
    }

    private static List<String> found(Meeting meeting, Committee committee) {
        return Integrity.check(meeting, committee, Places.NONE, false).stream()
                .map(finding -> finding.code().name() + " " + finding.place())
                .toList();
    }

    private static Commitment commitment(Due due, CommitmentEvent... events) {
        return new Commitment(
                RecordId.parse("A-2019-001").orElseThrow(),
                CommitmentKind.TAKEN,
                BASHKIA,
                List.of(),
                Prose.of("Kamp veror."),
                due,
                null,
                Details.NONE,
                List.of(events));
    }

    private static Decision decision(Tally tally) {
        return new Decision(null, Prose.of("Miratohet."), tally);
    }

    @Test
    void aGoodMeetingHasNoFindings() {
        Meeting good = meeting()
                .start(LocalTime.of(10, 0))
                .end(LocalTime.of(10, 1))
                .item(AgendaItem.of(
                        "Pika",
                        Statement.by(BASHKIA, "Raportoi."),
                        decision(Tally.counted(2, 1, 0)),
                        commitment(new Due.OnDate(DAY, ""))))
                .build();
        assertEquals(List.of(), found(good));
    }

    @Test
    void partiesOfEmbeddedMeetingsAreKnown() {
        Party unknown = Party.known("bashkia-dures", "Bashkia Dures");
        assertEquals(
                List.of("PARTY_UNKNOWN items[0].entries[0].lead"),
                found(meeting(Commitment.taken(unknown, "Kamp.", new Due.NextMeeting("")))));
        Places typed = new Places(Map.of("", new Place.InText("shenime.txt", 1, 1)));
        assertEquals(
                List.of(),
                Integrity.check(
                        meeting(Commitment.taken(unknown, "Kamp.", new Due.NextMeeting(""))), DURRES, typed, false));
    }

    @Test
    void votesFitTheRoom() {
        assertEquals(
                List.of("TALLY_EXCEEDS items[0].entries[0].tally"), found(meeting(decision(Tally.counted(4, 0, 0)))));
        assertEquals(
                List.of("TALLY_SHORT items[0].entries[0].tally"), found(meeting(decision(Tally.counted(1, 0, 1)))));
        assertEquals(List.of(), found(meeting(decision(Tally.counted(1, 1, 1)))));
        var strict = new Conventions(null, 5, 3, 2, false, List.of(), List.of());
        assertEquals(
                List.of("TALLY_ABSTENTION items[0].entries[0].tally"),
                found(meeting(decision(Tally.counted(2, 0, 1))), committee(strict)));
    }

    @Test
    void whoLeftDoesNotVoteAndDoesNotSpeak() {
        AttendanceEvent left =
                new AttendanceEvent(Kind.LEFT, Attendee.of(POLICIA), new Anchor.AtItem(0, LocalTime.of(11, 50)), null);
        Meeting during = meeting()
                .attendance(left)
                .item(AgendaItem.of("Pika", Statement.by(POLICIA, "Foli."), decision(Tally.counted(3, 0, 0))))
                .build();
        assertEquals(List.of(), found(during));
        Meeting after = meeting()
                .attendance(left)
                .item(AgendaItem.of("Pika"))
                .item(AgendaItem.of("Tjetër", Statement.by(POLICIA, "Foli."), decision(Tally.counted(3, 0, 0))))
                .build();
        assertEquals(
                List.of("SPEAKER_ABSENT items[1].entries[0].speakers[0]", "TALLY_EXCEEDS items[1].entries[1].tally"),
                found(after));
    }

    @Test
    void speakersAreListed() {
        assertEquals(
                List.of("SPEAKER_UNLISTED items[0].entries[0].speakers[0]"),
                found(meeting(Statement.by(Party.known("shish", "SHISH"), "Foli."))));
    }

    @Test
    void quorum() {
        MeetingBuilder one = Meeting.builder()
                .present(PREFEKTI)
                .attendance(AttendanceEvent.opening(Kind.ABSENT, Attendee.of(BASHKIA)))
                .attendance(AttendanceEvent.opening(Kind.EXCUSED, Attendee.of(POLICIA)));
        assertEquals(List.of("QUORUM_NOT_MET attendance"), found(one.build()));
        assertEquals(
                List.of("QUORUM_UNKNOWN attendance"),
                found(Meeting.builder().present(PREFEKTI).build()));
        assertEquals(
                List.of(),
                found(Meeting.builder().present(PREFEKTI).present(BASHKIA).build()));
        assertEquals(List.of("QUORUM_UNKNOWN attendance"), found(meeting().build(), Committees.ofQark(Qark.DURRES)));
    }

    @Test
    void nobodyIsInTwoLists() {
        Meeting both = meeting()
                .attendance(AttendanceEvent.opening(Kind.EXCUSED, Attendee.of(POLICIA)))
                .present(BASHKIA)
                .build();
        assertEquals(List.of("PRESENT_AND_ABSENT attendance[3]", "LISTED_TWICE attendance[4]"), found(both));
    }

    @Test
    void theChairIsThere() {
        Meeting meeting = Meeting.builder()
                .chair(new Speaker(POLICIA, null))
                .present(PREFEKTI)
                .present(BASHKIA)
                .attendance(AttendanceEvent.opening(Kind.EXCUSED, Attendee.of(POLICIA)))
                .build();
        assertEquals(List.of("CHAIR_ABSENT chair"), found(meeting));
    }

    @Test
    void endsAfterItBegan() {
        Meeting meeting =
                meeting().start(LocalTime.of(12, 0)).end(LocalTime.of(10, 0)).build();
        assertEquals(List.of("END_BEFORE_START end"), found(meeting));
    }

    @Test
    void deadlines() {
        assertEquals(
                List.of("DUE_BEFORE_MEETING items[0].entries[0].due"),
                found(meeting(commitment(new Due.OnDate(DAY.minusDays(1), "")))));
        assertEquals(
                List.of("DUE_BEFORE_MEETING items[0].entries[0].due"),
                found(meeting(commitment(new Due.PeriodEnd(DAY.minusDays(1), "pranvera")))));
        assertEquals(List.of("DUE_MISSING items[0].entries[0].due"), found(meeting(commitment(Due.unset()))));
        assertEquals(List.of(), found(meeting(commitment(new Due.Unset("sa më shpejt")))));
    }

    @Test
    void eachCommitmentHasALead() {
        var orphan = new Commitment(
                null,
                CommitmentKind.ASSIGNED,
                null,
                List.of(),
                Prose.of("Kamp."),
                new Due.NextMeeting(""),
                null,
                Details.NONE,
                List.of());
        assertEquals(List.of("LEAD_MISSING items[0].entries[0].lead"), found(meeting(orphan)));
    }

    @Test
    void decisionsStandOnTheAgenda() {
        Meeting meeting = meeting()
                .item(AgendaItem.of("", decision(Tally.counted(3, 0, 0))))
                .build();
        assertEquals(List.of("DECISION_OFF_AGENDA items[0].entries[0]"), found(meeting));
    }

    @Test
    void idsAreUnique() {
        Commitment one = commitment(new Due.NextMeeting(""));
        assertEquals(List.of("ID_TWICE items[0].entries[1].id"), found(meeting(one, one)));
    }

    @Test
    void stepsAreLegal() {
        var done = new CommitmentEvent(DAY, Step.FULFILLED, null, null, null, null);
        var again = new CommitmentEvent(DAY.plusDays(1), Step.STARTED, null, null, null, null);
        assertEquals(
                List.of("STEP_ILLEGAL items[0].entries[0].events[1]"),
                found(meeting(commitment(new Due.NextMeeting(""), done, again))));
        var reopened = new CommitmentEvent(DAY.plusDays(1), Step.REOPENED, null, null, null, null);
        assertEquals(List.of(), found(meeting(commitment(new Due.NextMeeting(""), done, reopened, again))));
    }

    @Test
    void followUpsNameWhatIsKnown() {
        var ref = RecordId.parse("A-2019-002").orElseThrow();
        var followUp = new FollowUp(ref, null, Step.FULFILLED, "përmbushur", Prose.of(""), null, null);
        assertEquals(List.of("REFERENCE_UNKNOWN items[0].entries[0]"), found(meeting(followUp)));
        Finding inWorkspace =
                Integrity.check(meeting(followUp), DURRES, Places.NONE, true).get(0);
        assertEquals(Severity.ERROR, inWorkspace.severity());
        assertEquals(
                List.of(
                        "STEP_ILLEGAL items[0].entries[1]",
                        "REFERENCE_UNKNOWN items[0].entries[0]",
                        "REFERENCE_UNKNOWN items[0].entries[1]"),
                found(meeting(followUp, followUp)));
    }

    @Test
    void findingsPrintInBothLanguages() {
        Finding finding = Integrity.check(meeting(decision(Tally.counted(4, 0, 0))), DURRES, Places.NONE, false)
                .get(0);
        assertEquals(
                "items[0].entries[0].tally gabim E202 janë 4 vota, por të pranishëm me të drejtë vote ishin 3"
                        + " (kontrolloni votat dhe listën e të pranishmëve)",
                finding.toString());
        assertEquals("check the votes and the list of those present", finding.hint(Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsSentences(IntegrityCode code) {
        Map<String, Object> args = Map.ofEntries(
                Map.entry("name", "x"),
                Map.entry("votes", 1),
                Map.entry("present", 1),
                Map.entry("required", 1),
                Map.entry("abstained", 1),
                Map.entry("start", LocalTime.NOON),
                Map.entry("end", LocalTime.NOON),
                Map.entry("due", DAY),
                Map.entry("meeting", DAY),
                Map.entry("id", "A-2019-001"),
                Map.entry("step", "x"),
                Map.entry("phase", "OPEN"));
        Finding finding = Finding.of(code, new Place.InRecord("x"), args);
        for (Language language : Language.values()) {
            assertFalse(finding.message(language).isEmpty());
            assertFalse(finding.hint(language).isEmpty());
        }
    }
}
