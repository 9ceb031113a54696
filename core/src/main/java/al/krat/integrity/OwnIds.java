package al.krat.integrity;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.Decision;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No id names two things. */
final class OwnIds implements Check {

    @Override
    public void check(Context context) {
        var seen = new ArrayList<RecordId>();
        context.all(Decision.class).forEach(at -> id(context, at.entry().id(), at.path(), seen));
        context.all(Recommendation.class).forEach(at -> id(context, at.entry().id(), at.path(), seen));
        context.all(Commitment.class).forEach(at -> id(context, at.entry().id(), at.path(), seen));
        context.all(Activity.class).forEach(at -> id(context, at.entry().id(), at.path(), seen));
    }

    private static void id(Context context, @Nullable RecordId id, String path, List<RecordId> seen) {
        if (id == null) {
            return;
        }
        if (seen.stream().anyMatch(id::sameAs)) {
            context.report(IntegrityCode.ID_TWICE, path + ".id", Map.of("id", id.toString()));
        }
        seen.add(id);
    }
}
