package al.krat.integrity;

import al.krat.domain.AgendaItem;
import al.krat.domain.Decision;
import al.krat.domain.Finding;
import java.util.Map;
import java.util.function.Consumer;

/** Whatever is decided stands on the agenda, and an addition to the agenda says who asked for it. */
final class AgendaCoverage implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        for (At<AgendaItem> item : context.items()) {
            if (item.value().added() && item.value().addedBy().isEmpty()) {
                found.accept(context.finding(
                        IntegrityCode.ADDITION_UNASKED,
                        item.path(),
                        Map.of("title", item.value().title().text())));
            }
        }
        for (At<Decision> decision : context.entries(Decision.class)) {
            if (context.items().get(decision.item()).value().title().isBlank()) {
                found.accept(context.finding(IntegrityCode.DECISION_OFF_AGENDA, decision.path()));
            }
        }
    }
}
