package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.COMMITTEE;
import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.commitment;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.id;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Due;
import al.krat.domain.FollowUp;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final Check CHECK = new References();
    private static final Earlier LEDGER =
            Earlier.of(List.of(commitment(id("DR-KRAT-A-2019-001"), BASHKIA, Due.unset())));

    private static FollowUp followUp(String ref, Step step, @Nullable Due due, @Nullable Party to) {
        return new FollowUp(id(ref), null, step, "fjala", Prose.of(""), due, to);
    }

    private static FollowUp done(String ref) {
        return followUp(ref, Step.FULFILLED, null, null);
    }

    @Test
    void whatIsOnRecordIsKnown() {
        assertEquals(
                List.of(),
                found(CHECK, meeting(done("A-2019-001"), done("DR-KRAT-A-2019-001")), COMMITTEE, LEDGER, true));
    }

    @Test
    void whatIsNotIsAnErrorWhereAllRecordsAreAtHand() {
        assertEquals(
                List.of("!REFERENCE_UNKNOWN items[0].entries[0].ref"),
                found(CHECK, meeting(done("A-2019-002")), COMMITTEE, LEDGER, true));
        assertEquals(
                List.of("REFERENCE_UNKNOWN items[0].entries[0].ref"),
                found(CHECK, meeting(done("A-2019-002")), COMMITTEE, LEDGER, false));
        assertEquals(
                List.of("REFERENCE_UNKNOWN items[0].entries[0].ref"),
                found(CHECK, meeting(done("A-2019-001")), COMMITTEE, Earlier.UNKNOWN, true));
    }

    @Test
    void whatThisMeetingMadeIsKnown() {
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        meeting(commitment(id("A-2019-007"), BASHKIA, Due.unset()), done("A-2019-007")),
                        COMMITTEE,
                        LEDGER,
                        true));
    }

    @Test
    void decisionsAndMeetingsHaveNoState() {
        assertEquals(
                List.of("!ID_KIND items[0].entries[0].ref", "!ID_KIND items[0].entries[1].ref"),
                found(CHECK, meeting(done("V-2019-001"), done("M-2019-01"))));
    }

    @Test
    void aPostponementSaysUntilWhen() {
        assertEquals(
                List.of("POSTPONED_UNDATED items[0].entries[0]", "POSTPONED_UNDATED items[0].entries[1]"),
                found(
                        CHECK,
                        meeting(
                                followUp("A-2019-001", Step.POSTPONED, null, null),
                                followUp("A-2019-001", Step.POSTPONED, Due.unset(), null),
                                followUp("A-2019-001", Step.POSTPONED, new Due.NextMeeting(""), null)),
                        COMMITTEE,
                        LEDGER,
                        true));
    }

    @Test
    void aTransferSaysToWhom() {
        assertEquals(
                List.of("TRANSFER_NOWHERE items[0].entries[0]"),
                found(
                        CHECK,
                        meeting(
                                followUp("A-2019-001", Step.TRANSFERRED, null, null),
                                followUp("A-2019-001", Step.TRANSFERRED, null, POLICIA)),
                        COMMITTEE,
                        LEDGER,
                        true));
    }
}
