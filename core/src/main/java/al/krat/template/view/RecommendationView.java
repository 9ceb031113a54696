package al.krat.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation (rekomandimi).
 *
 * @param number from 1 within the meeting
 * @param id the recorded id, or null
 * @param addressees to whom; empty for all members
 * @param text what is recommended
 * @param due by when
 * @param details what sub-keys say
 */
public record RecommendationView(
        int number, @Nullable String id, List<PartyView> addressees, TextView text, DueView due, DetailView details) {
    public RecommendationView {
        addressees = List.copyOf(addressees);
    }
}
