package al.krat.integrity;

import al.krat.domain.Decision;
import al.krat.domain.Tally;
import java.util.Map;

/** No more votes than voting members in the room, and no abstention where the rules allow none. */
final class Tallies implements Check {

    @Override
    public void check(Context context) {
        for (Context.At<Decision> at : context.all(Decision.class)) {
            Tally tally = at.entry().tally();
            if (tally == null) {
                continue;
            }
            String path = at.path() + ".tally";
            int voters = tally.voters();
            int present = context.roll().votingPresentDuring(at.item());
            if (voters >= 0 && present >= 0 && voters > present) {
                context.report(IntegrityCode.TALLY_EXCEEDS, path, Map.of("votes", voters, "present", present));
            } else if (voters >= 0 && voters < context.roll().votingPresentAfter(at.item())) {
                context.report(
                        IntegrityCode.TALLY_SHORT,
                        path,
                        Map.of("votes", voters, "present", context.roll().votingPresentAfter(at.item())));
            }
            Integer abstained = tally.abstained();
            if (abstained != null
                    && abstained > 0
                    && !context.committee().conventions().abstention()) {
                context.report(IntegrityCode.TALLY_ABSTENTION, path, Map.of("abstained", abstained));
            }
        }
    }
}
