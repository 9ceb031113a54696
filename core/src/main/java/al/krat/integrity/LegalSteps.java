package al.krat.integrity;

import al.krat.domain.Commitment;
import al.krat.domain.CommitmentState;
import al.krat.domain.CommitmentState.Phase;
import al.krat.domain.FollowUp;
import al.krat.domain.RecordId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A commitment passes only from states to states that exist; what is fulfilled is not fulfilled again. */
final class LegalSteps implements Check {

    @Override
    public void check(Context context) {
        for (Context.At<Commitment> at : context.all(Commitment.class)) {
            for (CommitmentState.Illegal illegal : at.entry().at(LocalDate.MAX).illegal()) {
                int index = at.entry().events().indexOf(illegal.event());
                String id = at.entry().id() == null ? "" : at.entry().id().shortForm();
                report(
                        context,
                        at.path() + ".events[" + index + "]",
                        id,
                        illegal.event().step().name(),
                        illegal.phase());
            }
        }
        var phases = new HashMap<RecordId, Phase>();
        for (Context.At<FollowUp> at : context.all(FollowUp.class)) {
            FollowUp followUp = at.entry();
            if (followUp.addressee() != null) {
                continue;
            }
            // the first follow-up of a meeting meets a state that only a ledger knows
            Phase phase = phases.get(followUp.ref());
            if (phase != null && !phase.legal().contains(followUp.step())) {
                report(context, at.path(), followUp.ref().shortForm(), followUp.word(), phase);
            }
            phases.put(followUp.ref(), CommitmentState.after(phase == null ? Phase.OPEN : phase, followUp.step()));
        }
    }

    private static void report(Context context, String path, String id, String step, Phase phase) {
        context.report(IntegrityCode.STEP_ILLEGAL, path, Map.of("id", id, "step", step, "phase", phase.name()));
    }
}
