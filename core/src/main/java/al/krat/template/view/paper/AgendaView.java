package al.krat.template.view.paper;

import al.krat.template.view.LetterheadView;
import al.krat.template.view.SittingView;
import java.util.List;

/**
 * The agenda of a meeting (rendi i ditës).
 *
 * @param letterhead koka e shkresës
 * @param sitting what meets, when, where
 * @param points the points, as far as the notes name them
 * @param draft whether the input has errors: PROJEKT
 * @param internal whether this is the internal edition
 */
public record AgendaView(
        LetterheadView letterhead, SittingView sitting, List<PointView> points, boolean draft, boolean internal) {
    public AgendaView {
        points = List.copyOf(points);
    }
}
