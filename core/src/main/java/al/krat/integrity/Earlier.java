package al.krat.integrity;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.Entry;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The commitments, recommendations and activities that earlier meetings recorded.
 *
 * @param records the records, each with its id and events
 * @param complete whether these are all that the committee has; only then is a reference to another one surely wrong
 */
public record Earlier(List<Entry> records, boolean complete) {

    /** Nothing is at hand. */
    public static final Earlier UNKNOWN = new Earlier(List.of(), false);

    public Earlier {
        records = List.copyOf(records);
    }

    /** All that a committee has recorded. */
    public static Earlier of(List<? extends Entry> records) {
        return new Earlier(List.copyOf(records), true);
    }

    /** The record with an id, in its short form or in full. */
    public Optional<Entry> find(RecordId ref) {
        return records.stream()
                .filter(record -> {
                    RecordId id = id(record);
                    return id != null && id.sameAs(ref);
                })
                .findFirst();
    }

    private static @Nullable RecordId id(Entry entry) {
        if (entry instanceof Commitment commitment) {
            return commitment.id();
        }
        if (entry instanceof Recommendation recommendation) {
            return recommendation.id();
        }
        return entry instanceof Activity activity ? activity.id() : null;
    }
}
