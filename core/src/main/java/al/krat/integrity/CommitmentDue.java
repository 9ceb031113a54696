package al.krat.integrity;

import al.krat.domain.Commitment;
import al.krat.domain.Due;
import al.krat.domain.Finding;
import java.util.function.Consumer;

/** A commitment says by when. Words that are no deadline are the reader's to remark on. */
final class CommitmentDue implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        for (At<Commitment> commitment : context.entries(Commitment.class)) {
            Due due = commitment.value().due();
            if (due instanceof Due.Unset && Blanks.isUnsaid(due.words())) {
                found.accept(context.finding(IntegrityCode.DUE_MISSING, commitment.path("due")));
            }
        }
    }
}
