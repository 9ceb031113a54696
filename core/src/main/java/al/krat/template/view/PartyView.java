package al.krat.template.view;

import al.krat.language.Gender;
import al.krat.language.Noun;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is named.
 *
 * @param name the institution's name in its cases, or the typed words
 * @param person the person, or null
 * @param byFunction whether only the person's function was said: «Përfaqësuesja e Zyrës së Punës»
 * @param gender the person's gender where known, else the masculine that Albanian uses for functions
 * @param lang the language of typed words that are not in the document's language, else null
 */
public record PartyView(
        Noun name,
        @Nullable PersonView person,
        boolean byFunction,
        Gender gender,
        @Nullable String lang) {

    public PartyView(Noun name, @Nullable PersonView person, Gender gender, @Nullable String lang) {
        this(name, person, isByFunction(name, person), gender, lang);
    }

    private static boolean isByFunction(Noun name, @Nullable PersonView person) {
        return person != null
                && name.declined()
                && person.name() == null
                && person.address() == null
                && person.function() != null;
    }
}
