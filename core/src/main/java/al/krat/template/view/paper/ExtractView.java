package al.krat.template.view.paper;

import al.krat.template.view.ActivityView;
import al.krat.template.view.CommitmentView;
import al.krat.template.view.LetterheadView;
import al.krat.template.view.PartyView;
import al.krat.template.view.RecommendationView;
import al.krat.template.view.SignatoryView;
import al.krat.template.view.SittingView;
import java.util.List;

/**
 * What a meeting asks of one institution (ekstrakti i procesverbalit).
 *
 * @param letterhead koka e shkresës; its date is the extract's own
 * @param sitting what met, when, where
 * @param to the institution
 * @param recommendations those addressed to it or to all, in the order of the minutes
 * @param commitments those that it leads or works along in, in the order of the minutes
 * @param activities those that it holds or takes part in
 * @param signatories the signature block, in order
 * @param draft whether the input has errors: PROJEKT
 */
public record ExtractView(
        LetterheadView letterhead,
        SittingView sitting,
        PartyView to,
        List<RecommendationView> recommendations,
        List<CommitmentView> commitments,
        List<ActivityView> activities,
        List<SignatoryView> signatories,
        boolean draft) {
    public ExtractView {
        recommendations = List.copyOf(recommendations);
        commitments = List.copyOf(commitments);
        activities = List.copyOf(activities);
        signatories = List.copyOf(signatories);
    }
}
