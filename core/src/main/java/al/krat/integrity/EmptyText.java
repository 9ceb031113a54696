package al.krat.integrity;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.Decision;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is settled has words. */
final class EmptyText implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        for (At<Entry> entry : context.entries(Entry.class)) {
            Prose text = text(entry.value());
            if (text != null && Blanks.isUnsaid(text)) {
                found.accept(context.finding(IntegrityCode.TEXT_MISSING, entry.path("text")));
            }
        }
    }

    private static @Nullable Prose text(Entry entry) {
        if (entry instanceof Decision decision) {
            return decision.text();
        }
        if (entry instanceof Recommendation recommendation) {
            return recommendation.text();
        }
        if (entry instanceof Commitment commitment) {
            return commitment.text();
        }
        return entry instanceof Activity activity ? activity.text() : null;
    }
}
