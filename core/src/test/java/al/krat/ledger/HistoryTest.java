package al.krat.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.RecordKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final String DUTY = "DETYRË Policia: Të raportojë. Afati: menjëherë";

    private final Ledger ledger = new MemoryLedger();

    private History history() throws IOException {
        return Meetings.history(ledger);
    }

    private List<String> matters() throws IOException {
        return history().matters().stream().map(each -> each.id().toString()).toList();
    }

    @Test
    void numbersAreCountedByKindAndYear() throws IOException {
        Meetings.meeting(ledger, Meetings.notes("15.02", DUTY, DUTY, "REKOMANDIM për Policinë: Të raportohet."));

        assertEquals(3, history().nextNumber(RecordKind.COMMITMENT, 2019));
        assertEquals(2, history().nextNumber(RecordKind.RECOMMENDATION, 2019));
        assertEquals(2, history().nextNumber(RecordKind.MEETING, 2019));
        assertEquals(1, history().nextNumber(RecordKind.COMMITMENT, 2020));
        assertEquals(1, history().nextNumber(RecordKind.ACTIVITY, 2019));
    }

    @Test
    void theNumberOfAWithdrawnRecordIsNotUsedAgain() throws IOException {
        Meetings.meeting(ledger, Meetings.notes("15.02", DUTY, DUTY));
        Meetings.withdrawn(ledger, "A-2019-002");
        Meetings.meeting(ledger, Meetings.notes("17.05", DUTY));

        assertEquals(List.of("DR-KRAT-A-2019-001", "DR-KRAT-A-2019-003"), matters());
        assertEquals("arsyeja", history().withdrawal(Ids.of("A-2019-002")).orElseThrow());
        assertTrue(history().withdrawal(Ids.of("A-2019-001")).isEmpty());
    }

    @Test
    void whatAWithdrawnMeetingSaidIsNotSaid() throws IOException {
        Meetings.meeting(ledger, Meetings.notes("15.02", DUTY));
        Meetings.meeting(ledger, Meetings.notes("17.05", "A-2019-001 përmbushur: U krye.", DUTY));
        Meetings.withdrawn(ledger, "M-2019-02");

        assertEquals(List.of("DR-KRAT-A-2019-001"), matters());
        assertEquals(List.of(), history().matters().get(0).events());
        assertEquals(1, history().standing().size());
        assertEquals(2, history().meetings().size());
        assertTrue(history().last(List.of(), Meetings.DAY).orElseThrow().id().sameAs(Ids.of("M-2019-01")));
    }

    @Test
    void aWithdrawnMeetingIsRecordedAnewUnderOtherNumbers() throws IOException {
        String notes = Meetings.notes("15.02", DUTY);
        Meetings.meeting(ledger, notes);
        Meetings.withdrawn(ledger, "M-2019-01");
        JournalEntry again = Meetings.meeting(ledger, notes);

        assertEquals("DR-KRAT-M-2019-02", String.valueOf(again.id()));
        assertEquals(List.of("DR-KRAT-A-2019-002"), matters());
    }

    @Test
    void correctionsAreVersionsWithTheirReasons() throws IOException {
        Meetings.meeting(ledger, Meetings.notes("15.02", DUTY));
        Meetings.corrected(ledger, "M-2019-01", Map.of("raportojë", "raportojë me shkrim"));
        Meetings.corrected(ledger, "M-2019-01", Map.of("me shkrim", "me shkrim çdo javë"));
        RecordedMeeting meeting = history().meetings().get(0);

        assertEquals(1, history().meetings().size());
        assertEquals(
                List.of("2 arsyeja", "3 arsyeja"),
                meeting.errata().stream()
                        .map(each -> each.entry() + " " + each.reason())
                        .toList());
        assertEquals(
                "Të raportojë me shkrim çdo javë.",
                history().matters().get(0).text().text());
        assertEquals(2, history().nextNumber(RecordKind.COMMITMENT, 2019));
    }

    /** What was reported meanwhile stays. */
    @Test
    void aLateCorrectionKeepsWhatWasReported() throws IOException {
        Meetings.meeting(ledger, Meetings.notes("15.02", DUTY));
        Meetings.meeting(ledger, Meetings.notes("17.05", "A-2019-001 përmbushur: U krye."));
        Meetings.corrected(ledger, "M-2019-01", Map.of("menjëherë", "15.03.2019"));

        Standing standing = history().at(Meetings.DAY).get(0);
        assertEquals(Status.FULFILLED, standing.status());
        assertEquals(LocalDate.of(2019, 3, 15), standing.deadline());
        assertEquals(LocalDate.of(2019, 5, 17), standing.closed());
    }

    @Test
    void minutesAreApprovedByTheNextMeetingThatSaysSo() throws IOException {
        String approval = "\n# Miratimi i procesverbalit\nVENDIM: Miratohet procesverbali. ";
        Meetings.meeting(ledger, Meetings.notes("15.02", "- U diskutua."));
        Meetings.meeting(ledger, Meetings.notes("17.05", "- U diskutua." + approval + "(pro 2, kundër 5, abstenim 0)"));
        Meetings.meeting(ledger, Meetings.notes("30.09", "- U diskutua." + approval + "(njëzëri)"));
        Meetings.meeting(ledger, Meetings.notes("13.12", "- U diskutua." + approval));

        assertEquals(
                List.of("null", "DR-KRAT-M-2019-03", "DR-KRAT-M-2019-04", "null"),
                history().meetings().stream()
                        .map(each -> Objects.toString(each.approvedBy()))
                        .toList());
    }

    @Test
    void recordedLateItStandsAtItsPlaceInTime() throws IOException {
        Meetings.meeting(ledger, Meetings.notes("30.09", DUTY));
        Meetings.meeting(ledger, Meetings.notes("15.02", DUTY));

        assertEquals(
                List.of("DR-KRAT-M-2019-02", "DR-KRAT-M-2019-01"),
                history().meetings().stream().map(each -> each.id().toString()).toList());
        assertEquals(1, history().at(LocalDate.of(2019, 6, 1)).size());
    }

    @Test
    void notesThatAreRecordedDoNotContradictThemselves() throws IOException {
        String second = Meetings.notes("17.05", "A-2019-001 përmbushur: U krye.", DUTY);
        Meetings.meeting(ledger, Meetings.notes("15.02", DUTY));
        Meetings.meeting(ledger, second);

        assertEquals(
                List.of(),
                Meetings.read(ledger, second).draft().findings().stream()
                        .filter(each -> each.isError())
                        .toList());
    }
}
