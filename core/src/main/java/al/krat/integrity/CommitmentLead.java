package al.krat.integrity;

import al.krat.domain.Commitment;
import al.krat.domain.Finding;
import al.krat.domain.Party;
import al.krat.domain.Roll;
import java.util.Map;
import java.util.function.Consumer;

/** One institution answers for a commitment, and it is no partner of itself. */
final class CommitmentLead implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        for (At<Commitment> commitment : context.entries(Commitment.class)) {
            Party lead = commitment.value().lead();
            if (lead == null || (lead instanceof Party.Typed && Blanks.isUnsaid(lead.words()))) {
                found.accept(context.finding(IntegrityCode.LEAD_MISSING, commitment.path("lead")));
                continue;
            }
            for (int i = 0; i < commitment.value().partners().size(); i++) {
                if (Roll.same(lead, commitment.value().partners().get(i))) {
                    found.accept(context.finding(
                            IntegrityCode.LEAD_IS_PARTNER,
                            commitment.path("partners[" + i + "]"),
                            Map.of("name", context.name(lead))));
                }
            }
        }
    }
}
