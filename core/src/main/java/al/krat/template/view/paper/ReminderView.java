package al.krat.template.view.paper;

import al.krat.template.view.LetterheadView;
import al.krat.template.view.PartyView;
import al.krat.template.view.SignatoryView;
import al.krat.template.view.SittingView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter that reminds an institution of what it is late with (kujtesa).
 *
 * @param letterhead koka e shkresës
 * @param sitting the body that writes; its date is the letter's own
 * @param to the institution it is addressed to
 * @param late what is late, the oldest deadline first
 * @param answerBy by when an answer is asked for, or null
 * @param signatories the signature block, in order
 * @param draft whether it is marked PROJEKT
 */
public record ReminderView(
        LetterheadView letterhead,
        SittingView sitting,
        PartyView to,
        List<LateView> late,
        @Nullable LocalDate answerBy,
        List<SignatoryView> signatories,
        boolean draft) {
    public ReminderView {
        late = List.copyOf(late);
        signatories = List.copyOf(signatories);
    }
}
