package al.krat.integrity;

import al.krat.domain.Roll;
import java.util.Map;

/** The quorum is met, as far as the seats are known. */
final class Quorum implements Check {

    @Override
    public void check(Context context) {
        Roll roll = context.roll();
        Boolean quorate = roll.quorate();
        if (quorate == null) {
            context.report(IntegrityCode.QUORUM_UNKNOWN, "attendance", Map.of());
        } else if (!quorate) {
            context.report(
                    IntegrityCode.QUORUM_NOT_MET,
                    "attendance",
                    Map.of("present", roll.votingPresent(), "required", roll.required()));
        }
    }
}
