package al.krat.template.view;

import al.krat.ledger.calendar.CalendarItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment or recommendation as a row of the calendar's deadlines.
 *
 * @param number from 1
 * @param id the recorded id, or null
 * @param day the last day in force, or null where it has no date
 * @param due the deadline as first set
 * @param text what is to be done
 * @param leads who answers for it, each on their own; empty where nobody does
 * @param partners the others
 * @param progress what became of it
 */
public record DeadlineView(
        int number,
        @Nullable String id,
        @Nullable LocalDate day,
        DueView due,
        TextView text,
        List<PartyView> leads,
        List<PartyView> partners,
        CalendarItem.Progress progress) {
    public DeadlineView {
        leads = List.copyOf(leads);
        partners = List.copyOf(partners);
    }
}
