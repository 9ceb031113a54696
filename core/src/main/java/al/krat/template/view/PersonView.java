package al.krat.template.view;

import al.krat.language.Addressed;
import al.krat.language.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param address z. or znj., by gender; null where neither was said
 * @param name name and surname, or null
 * @param function as typed, or null
 * @param gender the person's gender, or null
 * @param lang the language of the function where it is not the document's, else null
 */
public record PersonView(
        @Nullable Gender address,
        @Nullable String name,
        @Nullable String function,
        @Nullable Gender gender,
        @Nullable String lang)
        implements Addressed {}
