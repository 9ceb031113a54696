package al.krat.integrity;

import al.krat.domain.Anchor;
import al.krat.domain.Decision;
import al.krat.domain.Finding;
import al.krat.domain.Roll;
import al.krat.domain.Severity;
import al.krat.domain.Tally;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * As many votes were given as voting members were there during the item. Who came or went during it may have voted or
 * not; so may a member in no list.
 */
final class TallyPresence implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        if (context.roll().votingSeats() < 0 || context.meeting().attendance().isEmpty()) {
            return;
        }
        List<Roll.Row> voters = context.roll().members().stream()
                .filter(row -> row.seat() != null && row.seat().voting())
                .toList();
        for (At<Decision> decision : context.entries(Decision.class)) {
            Tally tally = decision.value().tally();
            if (tally != null && tally.voters() >= 0) {
                compare(context, voters, decision, tally.voters(), found);
            }
        }
    }

    private static void compare(
            Context context, List<Roll.Row> voters, At<Decision> decision, int votes, Consumer<Finding> found) {
        Roll roll = context.roll();
        int present = roll.votingPresentDuring(decision.item());
        int unknown = 0;
        int moving = 0;
        for (Roll.Row row : voters) {
            Boolean there = roll.presentDuring(row.who().party(), decision.item());
            unknown += there == null ? 1 : 0;
            moving += Boolean.TRUE.equals(there) && mayHaveMissed(roll, row, decision.item()) ? 1 : 0;
        }
        Map<String, Object> figures = Map.of("votes", votes, "present", present, "unknown", unknown);
        if (votes > present) {
            Finding finding = context.finding(IntegrityCode.TALLY_EXCEEDS, decision.path("tally"), figures);
            found.accept(votes > present + unknown ? finding : finding.as(Severity.REMARK));
        } else if (votes < present - moving) {
            found.accept(context.finding(IntegrityCode.TALLY_SHORT, decision.path("tally"), figures));
        }
    }

    /** Whether a member came or went at an hour, or during the item. */
    private static boolean mayHaveMissed(Roll roll, Roll.Row row, int item) {
        return roll.movements(row.who().party()).stream()
                .anyMatch(fact -> !(fact.anchor() instanceof Anchor.AtItem at) || at.item() == item);
    }
}
