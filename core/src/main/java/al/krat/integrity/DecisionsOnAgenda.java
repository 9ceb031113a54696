package al.krat.integrity;

import al.krat.domain.Decision;
import java.util.Map;

/** What is decided stands on the agenda: a decision that was noted before any item does not. */
final class DecisionsOnAgenda implements Check {

    @Override
    public void check(Context context) {
        for (Context.At<Decision> at : context.all(Decision.class)) {
            if (at.owner().title().isBlank()) {
                context.report(IntegrityCode.DECISION_OFF_AGENDA, at.path(), Map.of());
            }
        }
    }
}
