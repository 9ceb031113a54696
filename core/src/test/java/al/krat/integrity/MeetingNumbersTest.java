package al.krat.integrity;

import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingNumbersTest {

    private static final Check CHECK = new MeetingNumbers();

    @Test
    void meetingsAreCountedFromOne() {
        assertEquals(List.of(), found(CHECK, meeting().number(1)));
        assertEquals(
                List.of("!NUMBER_IMPOSSIBLE number"), found(CHECK, meeting().number(0)));
        assertEquals(List.of(), found(CHECK, meeting().number(null)));
    }

    @Test
    void protocolNumbersMayHaveAFraction() {
        for (String usual : List.of("1026", "1026/1", " 27/2 ", "____", "")) {
            assertEquals(List.of(), found(CHECK, meeting().protocol(usual)), usual);
        }
        for (String other : List.of("1026/", "/1", "1026/1/2", "nr. 1026", "1234567890")) {
            assertEquals(
                    List.of("PROTOCOL_FORM protocol"), found(CHECK, meeting().protocol(other)), other);
        }
    }
}
