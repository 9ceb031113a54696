package al.krat.integrity;

import al.krat.domain.Commitment;
import java.util.Map;

/** Each commitment has an institution that answers for it. */
final class Leads implements Check {

    @Override
    public void check(Context context) {
        for (Context.At<Commitment> at : context.all(Commitment.class)) {
            if (at.entry().lead() == null) {
                context.report(IntegrityCode.LEAD_MISSING, at.path() + ".lead", Map.of());
            }
        }
    }
}
