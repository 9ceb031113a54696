package al.krat.template.view;

import al.krat.domain.Holiday;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public holiday or a day of the field.
 *
 * @param first its day
 * @param last its last day where it takes several, else null
 * @param kind whether nobody works, and why
 * @param name what it is called
 */
public record NamedDayView(LocalDate first, @Nullable LocalDate last, Holiday.Kind kind, String name) {}
