package al.krat.template.view;

import al.krat.domain.Manner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision (vendimi).
 *
 * @param number from 1 within the meeting
 * @param id the recorded id, or null
 * @param item the item's number
 * @param text what was decided
 * @param manner how it was taken, or null where no vote is noted
 * @param pro votes for, or null
 * @param against votes against, or null
 * @param abstained abstentions, or null
 * @param againstBy who voted against
 */
public record DecisionView(
        int number,
        @Nullable String id,
        String item,
        TextView text,
        @Nullable Manner manner,
        @Nullable Integer pro,
        @Nullable Integer against,
        @Nullable Integer abstained,
        List<PartyView> againstBy) {
    public DecisionView {
        againstBy = List.copyOf(againstBy);
    }
}
