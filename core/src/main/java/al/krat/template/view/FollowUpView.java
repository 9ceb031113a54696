package al.krat.template.view;

import al.krat.domain.Step;
import org.jspecify.annotations.Nullable;

/**
 * What became of an earlier commitment, recommendation or activity.
 *
 * @param id the commitment's id
 * @param addressee which addressee, or null
 * @param step what became of it
 * @param text what was said of it, or null
 * @param due the new deadline, or null
 * @param to the new lead, or null
 * @param matter what it is about, or null where no ledger knows
 * @param activity whether it is an activity, which is held and not fulfilled
 */
public record FollowUpView(
        String id,
        @Nullable PartyView addressee,
        Step step,
        @Nullable TextView text,
        @Nullable DueView due,
        @Nullable PartyView to,
        @Nullable MatterView matter,
        boolean activity) {}
