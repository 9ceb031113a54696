package al.krat.template.view;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The next meeting (mbledhja e radhës).
 *
 * @param date its day, or null
 * @param time its hour, or null
 * @param words as typed; empty where nothing was said
 */
public record NextView(@Nullable LocalDate date, @Nullable LocalTime time, String words) {}
