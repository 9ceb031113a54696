package al.krat.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment (angazhimi) or an assigned task (detyra).
 *
 * @param number from 1 within the meeting
 * @param id the recorded id, or null
 * @param assigned whether the meeting assigned it
 * @param lead who answers for it, or null
 * @param partners në bashkëpunim me
 * @param text what is to be done
 * @param due by when
 * @param target how much, or null
 * @param details what sub-keys say
 * @param replaces the ids of those that it stands in place of
 */
public record CommitmentView(
        int number,
        @Nullable String id,
        boolean assigned,
        @Nullable PartyView lead,
        List<PartyView> partners,
        TextView text,
        DueView due,
        @Nullable AmountView target,
        DetailView details,
        List<String> replaces) {
    public CommitmentView {
        partners = List.copyOf(partners);
        replaces = List.copyOf(replaces);
    }
}
