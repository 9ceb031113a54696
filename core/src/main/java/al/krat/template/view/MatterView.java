package al.krat.template.view;

import org.jspecify.annotations.Nullable;

/**
 * What a follow-up is about, as an earlier meeting settled it.
 *
 * @param text what was to be done, without the full stop that ends it
 * @param lead who answers for it, or null where nobody does or the follow-up names one itself
 */
public record MatterView(TextView text, @Nullable PartyView lead) {}
