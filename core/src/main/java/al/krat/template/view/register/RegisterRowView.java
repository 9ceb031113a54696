package al.krat.template.view.register;

import al.krat.domain.Pillar;
import al.krat.ledger.Condition;
import al.krat.ledger.Status;
import al.krat.template.view.DueView;
import al.krat.template.view.PartyView;
import al.krat.template.view.TextView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one matter stands.
 *
 * @param id the recorded id in its short form
 * @param key what tells it from others of the same id: the id in full and the one who is charged with it
 * @param kind what it is
 * @param meeting the id of the meeting that it was made at
 * @param made the day of that meeting
 * @param text what is to be done
 * @param lead who answers for it now, or null
 * @param partners në bashkëpunim me
 * @param due the deadline in force; its date is told where its words stand for one («mbledhja e radhës»)
 * @param firstDue the deadline at first
 * @param postponements how often it was moved
 * @param status the word for how it stands
 * @param condition what calls for attention most
 * @param daysLate by how many days it is late, or was when it was closed
 * @param evidence what was said with its last step, or null
 * @param closed the day it was fulfilled, cancelled or replaced, or null
 * @param pillar shtylla, or null
 */
public record RegisterRowView(
        String id,
        String key,
        RegisterKind kind,
        String meeting,
        LocalDate made,
        TextView text,
        @Nullable PartyView lead,
        List<PartyView> partners,
        DueView due,
        DueView firstDue,
        int postponements,
        Status status,
        Condition condition,
        long daysLate,
        @Nullable TextView evidence,
        @Nullable LocalDate closed,
        @Nullable Pillar pillar) {
    public RegisterRowView {
        partners = List.copyOf(partners);
    }
}
