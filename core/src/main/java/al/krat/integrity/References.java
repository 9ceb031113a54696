package al.krat.integrity;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.Severity;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is followed up was made before: in this meeting, or in one on record. */
final class References implements Check {

    @Override
    public void check(Context context) {
        for (Context.At<FollowUp> at : context.all(FollowUp.class)) {
            RecordId ref = at.entry().ref();
            if (own(context).noneMatch(ref::sameAs)) {
                Finding finding = Finding.of(
                        IntegrityCode.REFERENCE_UNKNOWN, context.places().of(at.path()), Map.of("id", ref.toString()));
                context.report(context.recordsAtHand() ? finding.as(Severity.ERROR) : finding);
            }
        }
    }

    private static Stream<RecordId> own(Context context) {
        return Stream.of(
                        context.all(Commitment.class).stream()
                                .map(at -> at.entry().id()),
                        context.all(Recommendation.class).stream()
                                .map(at -> at.entry().id()),
                        context.all(Activity.class).stream()
                                .map(at -> at.entry().id()))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
