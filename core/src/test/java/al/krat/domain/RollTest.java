package al.krat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RollTest {

    private static final Party BASHKIA = Party.known("bashkia-durres", "Bashkia Durrës");

    @Test
    void aSetQuorumIsNotKnownToFailWhereNobodySaysWhoVotes() {
        var unseated = new Committee(
                null, List.of(), List.of(), List.of(), new Conventions(2, 5, 3, 2, true, List.of(), List.of()));
        assertNull(Roll.of(Meeting.builder().present(BASHKIA).build(), unseated).quorate());
    }

    @Test
    void aPartyIsFoundByAnyOfItsNames() {
        var left =
                new AttendanceEvent(AttendanceEvent.Kind.LEFT, Attendee.of(BASHKIA), new Anchor.AtItem(0, null), null);
        Meeting meeting = Meeting.builder()
                .present(Party.typed("Caritas"))
                .present(BASHKIA)
                .attendance(left)
                .build();
        Roll roll = Roll.of(meeting, new Committee(null, List.of(), List.of(), List.of(), Conventions.DEFAULT));
        Party inGenitive = Party.known("bashkia-durres", "Bashkisë Durrës");
        assertEquals(BASHKIA, roll.row(inGenitive).orElseThrow().who().party());
        assertEquals(List.of(left), roll.movements(inGenitive));
        assertEquals(true, roll.presentDuring(inGenitive, 0));
        assertEquals(false, roll.presentDuring(inGenitive, 1));
        assertTrue(roll.row(Party.typed("World Vision")).isEmpty());
        assertEquals(2, roll.members().size());
    }

    @Test
    void whoOnlyLeavesIsListedOnceAsAGuest() {
        var left =
                new AttendanceEvent(AttendanceEvent.Kind.LEFT, Attendee.of(BASHKIA), new Anchor.AtItem(0, null), null);
        Meeting meeting = Meeting.builder().attendance(left).attendance(left).build();
        Roll roll = Roll.of(meeting, new Committee(null, List.of(), List.of(), List.of(), Conventions.DEFAULT));
        assertEquals(1, roll.guests().size());
    }
}
