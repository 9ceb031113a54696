package al.krat.ledger;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.Details;
import al.krat.domain.Entry;
import al.krat.domain.Party;
import al.krat.domain.Period;
import al.krat.domain.Pillar;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which matters a register lists; what is not named does not narrow it.
 *
 * @param kinds commitments and recommendations, activities on wish
 * @param institution the key of the one that answers for them now, or null
 * @param conditions one of which must hold; none for all
 * @param pillar shtylla, or null
 * @param period in which they were made, or null
 */
public record Selection(
        Set<RecordKind> kinds,
        @Nullable String institution,
        Set<Condition> conditions,
        @Nullable Pillar pillar,
        @Nullable Period period) {

    /** All commitments and recommendations. */
    public static final Selection ALL =
            new Selection(EnumSet.of(RecordKind.COMMITMENT, RecordKind.RECOMMENDATION), null, Set.of(), null, null);

    public Selection {
        kinds = Set.copyOf(kinds);
        conditions = Set.copyOf(conditions);
    }

    /** The standings that are listed, in their order. */
    public List<Standing> of(List<Standing> standings) {
        return standings.stream().filter(this::lists).toList();
    }

    private boolean lists(Standing standing) {
        Matter matter = standing.matter();
        return kinds.contains(matter.id().kind())
                && (institution == null || isOf(standing.lead(), institution))
                && (conditions.isEmpty() || conditions.stream().anyMatch(each -> each.holds(standing)))
                && (pillar == null || pillar == details(matter.record()).pillar())
                && (period == null
                        || (!matter.made().isBefore(period.firstDay())
                                && !matter.made().isAfter(period.lastDay())));
    }

    private static boolean isOf(@Nullable Party lead, @Nullable String institution) {
        return lead instanceof Party.Known known && Objects.equals(known.institution(), institution);
    }

    /** What sub-keys say of a record. */
    public static Details details(Entry record) {
        if (record instanceof Commitment commitment) {
            return commitment.details();
        } else if (record instanceof Recommendation recommendation) {
            return recommendation.details();
        }
        return record instanceof Activity activity ? activity.details() : Details.NONE;
    }

    /** Who helps the one that answers for a record. */
    public static List<Party> partners(Entry record) {
        if (record instanceof Commitment commitment) {
            return commitment.partners();
        }
        return record instanceof Activity activity && activity.institutions().size() > 1
                ? activity.institutions().subList(1, activity.institutions().size())
                : List.of();
    }
}
