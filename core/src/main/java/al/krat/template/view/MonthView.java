package al.krat.template.view;

import al.krat.domain.Period;
import java.util.List;

/**
 * A month as a grid from Monday to Sunday.
 *
 * @param month which
 * @param weeks its weeks
 * @param spans what goes on for longer than a week, so that it stands below the grid
 * @param named named days that go on for longer
 */
public record MonthView(Period month, List<WeekView> weeks, List<MarkView> spans, List<NamedDayView> named) {
    public MonthView {
        weeks = List.copyOf(weeks);
        spans = List.copyOf(spans);
        named = List.copyOf(named);
    }
}
