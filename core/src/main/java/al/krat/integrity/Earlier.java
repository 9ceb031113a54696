package al.krat.integrity;

import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.Entry;
import al.krat.domain.Party;
import al.krat.domain.RecordId;
import al.krat.domain.Roll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The commitments, recommendations and activities that earlier meetings recorded. Immutable. */
public final class Earlier {

    /**
     * One of them.
     *
     * @param id its id
     * @param record a commitment, recommendation or activity
     * @param charged who answers for it; several who answer for the same record have one each
     * @param events what became of it, oldest first
     */
    public record Past(RecordId id, Entry record, @Nullable Party charged, List<CommitmentEvent> events) {
        public Past {
            Objects.requireNonNull(id);
            Objects.requireNonNull(record);
            events = List.copyOf(events);
        }

        private boolean isOf(Party party) {
            return (charged != null && Roll.same(charged, party))
                    || events.stream().map(CommitmentEvent::to).anyMatch(to -> to != null && Roll.same(to, party));
        }
    }

    /** Nothing is at hand. */
    public static final Earlier UNKNOWN = new Earlier(List.of(), false);

    private final Map<String, List<Past>> byShortForm = new HashMap<>();
    private final boolean complete;

    /**
     * @param records what is at hand
     * @param complete whether these are all that the committee has; only then is a reference to another one surely wrong
     */
    public Earlier(List<Past> records, boolean complete) {
        records.forEach(each -> byShortForm
                .computeIfAbsent(each.id().shortForm(), first -> new ArrayList<>())
                .add(each));
        this.complete = complete;
    }

    /** Commitments that are all that a committee has recorded. */
    public static Earlier of(List<Commitment> recorded) {
        return new Earlier(
                recorded.stream()
                        .filter(each -> each.id() != null)
                        .map(each -> new Past(Objects.requireNonNull(each.id()), each, each.lead(), each.events()))
                        .toList(),
                true);
    }

    /** Whether these are all that the committee has. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether anything has an id, in its short form or in full. */
    public boolean has(RecordId ref) {
        return !of(ref).isEmpty();
    }

    /** The record with an id, once for each who answers for it; only those of one who is named. */
    public List<Past> all(RecordId ref, @Nullable Party addressee) {
        return of(ref).stream()
                .filter(each -> addressee == null || each.isOf(addressee))
                .toList();
    }

    private List<Past> of(RecordId ref) {
        return byShortForm.getOrDefault(ref.shortForm(), List.of()).stream()
                .filter(each -> each.id().sameAs(ref))
                .toList();
    }
}
