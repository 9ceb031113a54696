package al.krat.integrity;

import al.krat.domain.Commitment;
import al.krat.domain.Due;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import al.krat.domain.Severity;
import al.krat.domain.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up speaks of a commitment, recommendation or activity of an earlier meeting or of this one, and says all of
 * what it changes.
 */
final class References implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        Set<RecordId> own = Ids.own(context);
        for (At<Commitment> at : context.entries(Commitment.class)) {
            List<RecordId> replaces = at.value().replaces();
            for (int i = 0; i < replaces.size(); i++) {
                known(context, replaces.get(i), own, at.path("replaces[" + i + "]"), found);
            }
        }
        for (At<FollowUp> followUp : context.entries(FollowUp.class)) {
            RecordId ref = followUp.value().ref();
            Map<String, Object> args = Map.of("id", ref.toString());
            if (ref.kind() == RecordKind.MEETING || ref.kind() == RecordKind.DECISION) {
                found.accept(context.finding(IntegrityCode.ID_KIND, followUp.path("ref"), args));
            } else {
                known(context, ref, own, followUp.path("ref"), found);
            }
            if (followUp.value().step() == Step.POSTPONED
                    && isUndated(followUp.value().due())) {
                found.accept(context.finding(IntegrityCode.POSTPONED_UNDATED, followUp.path(), args));
            }
            if (followUp.value().step() == Step.TRANSFERRED && followUp.value().to() == null) {
                found.accept(context.finding(IntegrityCode.TRANSFER_NOWHERE, followUp.path(), args));
            }
        }
    }

    private static void known(Context context, RecordId ref, Set<RecordId> own, String path, Consumer<Finding> found) {
        if (!context.earlier().has(ref) && !own.contains(Ids.unseried(ref))) {
            Finding finding = context.finding(IntegrityCode.REFERENCE_UNKNOWN, path, Map.of("id", ref.toString()));
            boolean sure = context.inWorkspace() && context.earlier().isComplete();
            found.accept(sure ? finding.as(Severity.ERROR) : finding);
        }
    }

    private static boolean isUndated(@Nullable Due due) {
        return due == null || (due instanceof Due.Unset && Blanks.isUnsaid(due.words()));
    }
}
