package al.krat.intake.notes;

import al.krat.domain.Anchor;
import al.krat.domain.AttendanceEvent;

/**
 * A name of the attendance under way.
 *
 * @param kind what is said of it
 * @param name the name as typed
 * @param anchor when
 */
record Presence(AttendanceEvent.Kind kind, Typed name, Anchor anchor) {

    boolean isAtItem() {
        return anchor instanceof Anchor.AtItem;
    }
}
