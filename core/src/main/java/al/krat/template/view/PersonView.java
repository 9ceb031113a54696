package al.krat.template.view;

import al.krat.language.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param honorific whether z. or znj. was said, by gender; null where neither
 * @param name name and surname, or null
 * @param function as typed, or null
 */
public record PersonView(
        @Nullable Gender honorific,
        @Nullable String name,
        @Nullable String function) {}
