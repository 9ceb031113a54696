package al.krat.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A commitment (angazhimi) or assigned task (detyra). Its state is a fold of its events, see {@link CommitmentState}.
 *
 * @param id given on recording, else null
 * @param kind taken on or assigned
 * @param lead the one institution that answers for it; null where the notes name none
 * @param partners në bashkëpunim me
 * @param text what is to be done
 * @param due by when, at first
 * @param target how much («rreth 50 fëmijë»), or null
 * @param details what sub-keys say
 * @param replaces në vend të: the commitments that it stands in place of; two that replace one split it, one that replaces
 *     two joins them
 * @param events what became of it, oldest first
 */
public record Commitment(
        @Nullable RecordId id,
        CommitmentKind kind,
        @Nullable Party lead,
        List<Party> partners,
        Prose text,
        Due due,
        @Nullable Amount target,
        Details details,
        List<RecordId> replaces,
        List<CommitmentEvent> events)
        implements Entry {
    public Commitment {
        Objects.requireNonNull(kind);
        partners = List.copyOf(partners);
        Objects.requireNonNull(text);
        Objects.requireNonNull(due);
        Objects.requireNonNull(details);
        replaces = List.copyOf(replaces);
        events = List.copyOf(events);
    }

    /** A commitment that stands in place of none. */
    public Commitment(
            @Nullable RecordId id,
            CommitmentKind kind,
            @Nullable Party lead,
            List<Party> partners,
            Prose text,
            Due due,
            @Nullable Amount target,
            Details details,
            List<CommitmentEvent> events) {
        this(id, kind, lead, partners, text, due, target, details, List.of(), events);
    }

    /** A commitment, in markup form, taken on by one institution. */
    public static Commitment taken(Party lead, String text, Due due) {
        return new Commitment(
                null, CommitmentKind.TAKEN, lead, List.of(), Prose.parse(text), due, null, Details.NONE, List.of());
    }

    /** What is true of it at the end of a day. */
    public CommitmentState at(LocalDate asOf) {
        return CommitmentState.of(this, asOf);
    }
}
