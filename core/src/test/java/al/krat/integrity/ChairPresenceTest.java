package al.krat.integrity;

import static al.krat.integrity.Sample.PREFEKTI;
import static al.krat.integrity.Sample.PROKURORIA;
import static al.krat.integrity.Sample.SHISH;
import static al.krat.integrity.Sample.fact;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static al.krat.integrity.Sample.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChairPresenceTest {

    private static final Check CHECK = new ChairPresence();

    @Test
    void theChairIsThere() {
        assertEquals(List.of(), found(CHECK, meeting().chair(speaker(PREFEKTI))));
        assertEquals(List.of("!CHAIR_ABSENT chair"), found(CHECK, meeting().chair(speaker(SHISH))));
    }

    @Test
    void whoComesLaterMayChair() {
        assertEquals(
                List.of(),
                found(CHECK, meeting().attendance(fact(Kind.ARRIVED, SHISH, 0)).chair(speaker(SHISH))));
    }

    @Test
    void whoIsInNoListIsRemarkedOn() {
        assertEquals(List.of("CHAIR_UNLISTED chair"), found(CHECK, meeting().chair(speaker(PROKURORIA))));
        assertEquals(
                List.of("CHAIR_UNLISTED chair"),
                found(CHECK, meeting().chair(speaker(Party.known("keshilli-i-qarkut", "")))));
    }

    @Test
    void whereNobodyIsListedNothingIsKnown() {
        assertEquals(List.of(), found(CHECK, Meeting.builder().chair(speaker(PREFEKTI))));
        assertEquals(List.of(), found(CHECK, meeting()));
        assertEquals(List.of(), found(CHECK, meeting().chair(speaker(Party.typed("Nënprefekti")))));
    }
}
