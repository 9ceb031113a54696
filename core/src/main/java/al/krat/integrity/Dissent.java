package al.krat.integrity;

import al.krat.domain.Decision;
import al.krat.domain.Finding;
import al.krat.domain.Party;
import al.krat.domain.Roll;
import al.krat.domain.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Whoever is said to have voted against was there, has a vote, and is counted. */
final class Dissent implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        for (At<Decision> decision : context.entries(Decision.class)) {
            Tally tally = decision.value().tally();
            if (tally == null) {
                continue;
            }
            List<Party> dissenters = tally.againstBy();
            for (int i = 0; i < dissenters.size(); i++) {
                dissenter(
                        context,
                        decision.item(),
                        dissenters.get(i),
                        decision.path("tally.againstBy[" + i + "]"),
                        found);
            }
            if (tally.against() != null && tally.against() < dissenters.size()) {
                found.accept(context.finding(
                        IntegrityCode.DISSENT_EXCEEDS,
                        decision.path("tally"),
                        Map.of("against", tally.against(), "names", dissenters.size())));
            }
        }
    }

    private static void dissenter(Context context, int item, Party party, String path, Consumer<Finding> found) {
        Roll roll = context.roll();
        Map<String, Object> args = Map.of("name", context.name(party));
        Optional<Roll.Row> row = roll.row(party);
        if (roll.votingSeats() >= 0
                && row.isPresent()
                && (row.get().seat() == null || !row.get().seat().voting())) {
            found.accept(context.finding(IntegrityCode.DISSENT_WITHOUT_VOTE, path, args));
        } else if (Boolean.FALSE.equals(roll.presentDuring(party, item))) {
            found.accept(context.finding(IntegrityCode.DISSENT_ABSENT, path, args));
        }
    }
}
