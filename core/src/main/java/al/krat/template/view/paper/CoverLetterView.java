package al.krat.template.view.paper;

import al.krat.template.view.LetterheadView;
import al.krat.template.view.PartyView;
import al.krat.template.view.SignatoryView;
import al.krat.template.view.SittingView;
import java.util.List;

/**
 * The letter that an extract is sent with (shkresa përcjellëse).
 *
 * @param letterhead koka e shkresës; its date is the letter's own
 * @param sitting what met, when, where
 * @param to the institution it is addressed to
 * @param signatories the signature block, in order
 * @param draft whether the input has errors: PROJEKT
 */
public record CoverLetterView(
        LetterheadView letterhead, SittingView sitting, PartyView to, List<SignatoryView> signatories, boolean draft) {
    public CoverLetterView {
        signatories = List.copyOf(signatories);
    }
}
