package al.krat.template.view.paper;

import al.krat.template.view.LetterheadView;
import al.krat.template.view.PartyView;
import al.krat.template.view.SignatoryView;
import al.krat.template.view.SittingView;
import al.krat.template.view.TextView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The invitation to a meeting (ftesa).
 *
 * @param letterhead koka e shkresës; its date is the letter's own
 * @param sitting what meets, when, where
 * @param to the institution it is addressed to; null for all members
 * @param confirmBy by when the members say whether they come, or null
 * @param points rendi i ditës
 * @param annexes materialet bashkëlidhur
 * @param signatories the signature block, in order
 * @param draft whether the input has errors: PROJEKT
 */
public record InvitationView(
        LetterheadView letterhead,
        SittingView sitting,
        @Nullable PartyView to,
        @Nullable LocalDate confirmBy,
        List<PointView> points,
        List<TextView> annexes,
        List<SignatoryView> signatories,
        boolean draft) {
    public InvitationView {
        points = List.copyOf(points);
        annexes = List.copyOf(annexes);
        signatories = List.copyOf(signatories);
    }
}
