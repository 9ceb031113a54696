package al.krat.integrity;

import al.krat.domain.Decision;
import al.krat.domain.Finding;
import al.krat.domain.Manner;
import al.krat.domain.Tally;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a vote agree with each other, with the manner of the vote and with the committee's rules. */
final class TallyFigures implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        for (At<Decision> decision : context.entries(Decision.class)) {
            Tally tally = decision.value().tally();
            if (tally != null) {
                IntegrityCode code =
                        wrong(tally, context.committee().conventions().abstention());
                if (code != null) {
                    found.accept(context.finding(code, decision.path("tally"), figures(tally)));
                }
            }
        }
    }

    private static @Nullable IntegrityCode wrong(Tally tally, boolean abstention) {
        if (Stream.of(figure(tally.pro()), figure(tally.against()), figure(tally.abstained()))
                .anyMatch(votes -> votes < 0)) {
            return IntegrityCode.TALLY_NEGATIVE;
        }
        if (tally.manner() == Manner.UNANIMOUS && figure(tally.against()) + figure(tally.abstained()) > 0) {
            return IntegrityCode.TALLY_NOT_UNANIMOUS;
        }
        if (figure(tally.abstained()) > 0 && !abstention) {
            return IntegrityCode.TALLY_ABSTENTION;
        }
        if (tally.manner() == Manner.COUNTED && tally.voters() < 0) {
            return IntegrityCode.TALLY_PARTIAL;
        }
        return tally.pro() != null && tally.pro() < figure(tally.against()) ? IntegrityCode.TALLY_NOT_CARRIED : null;
    }

    private static Map<String, Object> figures(Tally tally) {
        return Map.of(
                "pro", figure(tally.pro()), "against", figure(tally.against()), "abstained", figure(tally.abstained()));
    }

    private static int figure(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }
}
