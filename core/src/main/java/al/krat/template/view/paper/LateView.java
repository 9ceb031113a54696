package al.krat.template.view.paper;

import al.krat.template.view.TextView;
import java.time.LocalDate;

/**
 * Something that an institution is late with.
 *
 * @param id the recorded id
 * @param text what is to be done
 * @param made the day of the meeting that it was settled at
 * @param deadline its last day in force
 * @param days by how many days it is late
 */
public record LateView(String id, TextView text, LocalDate made, LocalDate deadline, int days) {}
