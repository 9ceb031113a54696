package al.krat.integrity;

import al.krat.domain.Finding;
import al.krat.domain.Party;
import al.krat.domain.Roll;
import al.krat.domain.Speaker;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Whoever chairs is there. A substitute chairs under the institution that substitutes, which is then the chair's. */
final class ChairPresence implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        Speaker chair = context.meeting().chair();
        if (chair == null
                || !(chair.party() instanceof Party.Known)
                || context.meeting().attendance().isEmpty()) {
            return;
        }
        Map<String, Object> args = Map.of("name", context.name(chair.party()));
        Optional<Roll.Row> row = context.roll().row(chair.party());
        if (row.isEmpty() || !Presence.isKnown(context.roll(), chair.party())) {
            found.accept(context.finding(IntegrityCode.CHAIR_UNLISTED, "chair", args));
        } else if (isAway(row.get()) && !Presence.hasMoved(context.roll(), chair.party())) {
            found.accept(context.finding(IntegrityCode.CHAIR_ABSENT, "chair", args));
        }
    }

    /** A member who sent a substitute is represented, and somebody from there chaired. */
    private static boolean isAway(Roll.Row row) {
        return (row.status() == Roll.Status.EXCUSED || row.status() == Roll.Status.ABSENT)
                && row.who().substitute() == null;
    }
}
