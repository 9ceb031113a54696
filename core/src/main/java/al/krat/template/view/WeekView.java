package al.krat.template.view;

import java.util.List;

/**
 * A week of a month.
 *
 * @param days seven, Monday first
 */
public record WeekView(List<DayView> days) {
    public WeekView {
        days = List.copyOf(days);
    }
}
