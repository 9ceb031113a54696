package al.krat.integrity;

import al.krat.domain.Party;
import al.krat.domain.Roll;

/** Asks the roll. */
final class Presence {

    private Presence() {}

    /** Whether something is known of a party's attendance: a list names it, or a coming or going. */
    static boolean isKnown(Roll roll, Party party) {
        return roll.row(party)
                .filter(row -> row.status() != Roll.Status.UNKNOWN || row.late() || hasMoved(roll, party))
                .isPresent();
    }

    /** Whether a party came or went after the opening. */
    static boolean hasMoved(Roll roll, Party party) {
        return !roll.movements(party).isEmpty();
    }
}
