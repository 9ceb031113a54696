package al.krat.template.view;

import al.krat.domain.AttendanceEvent;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A coming or going.
 *
 * @param kind ARRIVED, LEFT or RETURNED
 * @param party who
 * @param time when, or null
 * @param item during which item, from 1; null where not known
 */
public record MovementView(
        AttendanceEvent.Kind kind,
        PartyView party,
        @Nullable LocalTime time,
        @Nullable String item) {}
