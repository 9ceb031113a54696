package al.krat.template.view.paper;

import al.krat.template.view.LetterheadView;
import al.krat.template.view.SittingView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice to the public (njoftimi publik). It has no figures of people and nothing of the proceedings.
 *
 * @param letterhead koka e shkresës; its date is the notice's own
 * @param sitting what meets, when, where
 * @param held whether the meeting is over, as far as the notice knows
 * @param points the points of the agenda
 * @param institutions how many institutions took part; null where that is not known
 * @param draft whether the input has errors: PROJEKT
 */
public record NoticeView(
        LetterheadView letterhead,
        SittingView sitting,
        boolean held,
        List<PointView> points,
        @Nullable Integer institutions,
        boolean draft) {
    public NoticeView {
        points = List.copyOf(points);
    }
}
