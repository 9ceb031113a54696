package al.krat.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of a vote (votimi).
 *
 * @param manner how it was taken
 * @param pro votes for, null where unknown
 * @param against votes against (kundër)
 * @param abstained abstentions (abstenim)
 * @param againstBy who voted against, where said
 * @param words the words as typed
 */
public record Tally(
        Manner manner,
        @Nullable Integer pro,
        @Nullable Integer against,
        @Nullable Integer abstained,
        List<Party> againstBy,
        String words) {
    public Tally {
        Objects.requireNonNull(manner);
        againstBy = List.copyOf(againstBy);
        Objects.requireNonNull(words);
    }

    /** A counted vote. */
    public static Tally counted(int pro, int against, int abstained) {
        return new Tally(Manner.COUNTED, pro, against, abstained, List.of(), "");
    }

    /** All votes together, or -1 where a figure is unknown. */
    public int voters() {
        return pro == null || against == null || abstained == null ? -1 : pro + against + abstained;
    }
}
