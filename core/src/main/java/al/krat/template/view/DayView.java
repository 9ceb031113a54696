package al.krat.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a month.
 *
 * @param day the day of the month, or null where the cell is of another month or outside of the calendar
 * @param free whether nobody works: a public holiday, or the day off for one
 * @param named what the day is called
 * @param marks what is on
 */
public record DayView(@Nullable Integer day, boolean free, List<NamedDayView> named, List<MarkView> marks) {
    public DayView {
        named = List.copyOf(named);
        marks = List.copyOf(marks);
    }
}
