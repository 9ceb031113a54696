package al.krat.template.view;

import java.util.List;

/**
 * The minutes of a meeting (procesverbali).
 *
 * @param letterhead koka e shkresës
 * @param sitting what met, when, where
 * @param attendance pjesëmarrja
 * @param quorum kuorumi
 * @param items the agenda with its minutes
 * @param agendaDecided whether a decision of the meeting speaks of the agenda's approval
 * @param decisions vendimet
 * @param recommendations rekomandimet
 * @param commitments angazhimet dhe detyrat
 * @param activities aktivitetet e përbashkëta
 * @param next mbledhja e radhës
 * @param signatories the signature block, in order
 * @param annexes anekset
 * @param draft whether the input has errors: PROJEKT
 * @param internal whether this is the internal edition
 */
public record MinutesView(
        LetterheadView letterhead,
        SittingView sitting,
        AttendanceView attendance,
        QuorumView quorum,
        List<ItemView> items,
        boolean agendaDecided,
        List<DecisionView> decisions,
        List<RecommendationView> recommendations,
        List<CommitmentView> commitments,
        List<ActivityView> activities,
        NextView next,
        List<SignatoryView> signatories,
        List<TextView> annexes,
        boolean draft,
        boolean internal) {
    public MinutesView {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        recommendations = List.copyOf(recommendations);
        commitments = List.copyOf(commitments);
        activities = List.copyOf(activities);
        signatories = List.copyOf(signatories);
        annexes = List.copyOf(annexes);
    }
}
