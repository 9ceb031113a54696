package al.krat.integrity;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.Decision;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An id names one record, of the kind that its letter says. */
final class Ids implements Check {

    private record Identified(@Nullable RecordId id, RecordKind kind) {}

    @Override
    public void check(Context context, Consumer<Finding> found) {
        var seen = new HashMap<RecordId, List<RecordId>>();
        one(context, new Identified(context.meeting().id(), RecordKind.MEETING), "id", seen, found);
        for (At<Entry> entry : context.entries(Entry.class)) {
            Identified identified = identified(entry.value());
            if (identified != null) {
                one(context, identified, entry.path("id"), seen, found);
            }
        }
    }

    /** An id in its short form. */
    static RecordId unseried(RecordId id) {
        return new RecordId(null, id.kind(), id.year(), id.number());
    }

    /** The ids of this meeting's entries, in their short form. */
    static Set<RecordId> own(Context context) {
        var own = new HashSet<RecordId>();
        for (At<Entry> entry : context.entries(Entry.class)) {
            Identified identified = identified(entry.value());
            RecordId id = identified == null ? null : identified.id();
            if (id != null) {
                own.add(unseried(id));
            }
        }
        return own;
    }

    private static void one(
            Context context,
            Identified record,
            String path,
            Map<RecordId, List<RecordId>> seen,
            Consumer<Finding> found) {
        RecordId id = record.id();
        if (id == null) {
            return;
        }
        Map<String, Object> args = Map.of("id", id.toString());
        List<RecordId> alike = seen.computeIfAbsent(unseried(id), first -> new ArrayList<>());
        if (id.kind() != record.kind()) {
            found.accept(context.finding(IntegrityCode.ID_KIND, path, args));
        } else if (alike.stream().anyMatch(id::sameAs)) {
            found.accept(context.finding(IntegrityCode.ID_TWICE, path, args));
        }
        alike.add(id);
    }

    private static @Nullable Identified identified(Entry entry) {
        if (entry instanceof Decision decision) {
            return new Identified(decision.id(), RecordKind.DECISION);
        }
        if (entry instanceof Recommendation recommendation) {
            return new Identified(recommendation.id(), RecordKind.RECOMMENDATION);
        }
        if (entry instanceof Commitment commitment) {
            return new Identified(commitment.id(), RecordKind.COMMITMENT);
        }
        return entry instanceof Activity activity ? new Identified(activity.id(), RecordKind.ACTIVITY) : null;
    }
}
