package al.krat.template.view.paper;

import al.krat.template.view.PartyView;
import al.krat.template.view.TextView;
import java.util.List;

/**
 * A point of the agenda (pika e rendit të ditës), without what was said at it.
 *
 * @param number «3», or «3.1» within another
 * @param title as typed
 * @param untitled whether this is text that was typed before any point
 * @param reporters who speaks first at it; empty where nobody is named
 * @param points points within it
 */
public record PointView(
        String number, TextView title, boolean untitled, List<PartyView> reporters, List<PointView> points) {
    public PointView {
        reporters = List.copyOf(reporters);
        points = List.copyOf(points);
    }
}
