package al.krat.template.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that is not held as planned.
 *
 * @param planned the day as planned
 * @param moved the day that it was moved to; null where it is not held
 */
public record ExceptionView(LocalDate planned, @Nullable LocalDate moved) {}
