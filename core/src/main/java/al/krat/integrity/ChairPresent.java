package al.krat.integrity;

import al.krat.domain.Roll;
import al.krat.domain.Speaker;
import java.util.Map;

/** Whoever chaired was not absent. */
final class ChairPresent implements Check {

    @Override
    public void check(Context context) {
        Speaker chair = context.meeting().chair();
        if (chair == null) {
            return;
        }
        boolean absent = context.roll().members().stream()
                .anyMatch(row -> Roll.same(row.who().party(), chair.party())
                        && !row.late()
                        && (row.status() == Roll.Status.EXCUSED || row.status() == Roll.Status.ABSENT));
        if (absent) {
            context.report(IntegrityCode.CHAIR_ABSENT, "chair", Map.of("name", context.name(chair.party())));
        }
    }
}
