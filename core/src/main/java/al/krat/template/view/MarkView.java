package al.krat.template.view;

import al.krat.ledger.calendar.Occurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A short word of what is on, for a cell of a month.
 *
 * @param kind MEETING, ACTIVITY or DEADLINE
 * @param bodies who meets, of a meeting; else null
 * @param text what it is, shortened; null of a meeting
 * @param first its first day
 * @param last its last day where it takes several, else null
 * @param time its hour, or null
 * @param state whether it is held
 * @param moved whether it was moved here from another day
 */
public record MarkView(
        String kind,
        @Nullable String bodies,
        @Nullable TextView text,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalTime time,
        Occurrence.State state,
        boolean moved) {}
