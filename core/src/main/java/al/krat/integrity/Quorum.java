package al.krat.integrity;

import al.krat.domain.Decision;
import al.krat.domain.Finding;
import al.krat.domain.Roll;
import al.krat.domain.Severity;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A meeting needs its quorum to decide. One that did not have it is a fact to be recorded, and an error only where
 * something was decided all the same.
 */
final class Quorum implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        if (context.meeting().attendance().isEmpty()) {
            return;
        }
        Roll roll = context.roll();
        if (roll.votingSeats() < 0) {
            found.accept(context.finding(IntegrityCode.SEATS_UNKNOWN, "attendance"));
            return;
        }
        Boolean quorate = roll.quorate();
        Map<String, Object> figures = Map.of(
                "present", roll.votingPresent(),
                "required", roll.required(),
                "seats", roll.votingSeats());
        if (quorate == null) {
            found.accept(context.finding(IntegrityCode.QUORUM_UNKNOWN, "attendance", figures));
        } else if (!quorate) {
            boolean decided = !context.entries(Decision.class).isEmpty();
            Finding finding = context.finding(IntegrityCode.QUORUM_NOT_MET, "attendance", figures);
            found.accept(decided ? finding.as(Severity.ERROR) : finding);
        }
    }
}
