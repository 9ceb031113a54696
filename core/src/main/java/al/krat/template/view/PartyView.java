package al.krat.template.view;

import al.krat.language.Gender;
import al.krat.language.Noun;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is named.
 *
 * @param name the institution's name in its cases, or the typed words
 * @param person the person, or null
 * @param gender the person's gender where known, else the masculine that Albanian uses for functions
 * @param lang the language of typed words that are not in the document's language, else null
 */
public record PartyView(
        Noun name,
        @Nullable PersonView person,
        Gender gender,
        @Nullable String lang) {}
