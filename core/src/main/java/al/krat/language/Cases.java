package al.krat.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names in the cases of Albanian (rasat). A name is a {@link Noun}, a person ({@link Addressed}, whose name stays as it
 * is behind the form of address), words that nobody declared, or a collection of these, joined by «dhe». Words without
 * declared forms are never inflected: they follow a head word that carries the case, «institucionit “World Vision”».
 * English has no cases.
 */
public final class Cases {

    private Cases() {}

    /** «Bashkisë Durrës dhe Policisë së Shtetit»: Albanian names in a case. */
    public static String say(Object name, Case c) {
        return say(name, c, Language.ALBANIAN);
    }

    /**
     * A name, or several, in a case: {@code Cases.say(office, Case.DATIVE, ALBANIAN)} is «Zyrës së Punësimit».
     *
     * @throws IllegalArgumentException where it is nothing that has cases
     */
    public static String say(Object name, Case c, Language language) {
        return say(name, c, null, language);
    }

    /**
     * The genitive of a name, or of several, each behind its linking article: {@code Cases.linked(names, "e", ALBANIAN)}
     * is «e Bashkisë Durrës dhe e Policisë së Shtetit». English takes no article.
     *
     * @param article i, e, të or së; {@link LinkingArticle#behind} knows which
     * @throws IllegalArgumentException where it is nothing that has cases
     */
    public static String linked(Object name, String article, Language language) {
        return say(name, Case.GENITIVE, article, language);
    }

    private static String say(Object name, Case c, @Nullable String article, Language language) {
        if (name instanceof Collection<?> names) {
            List<String> forms = new ArrayList<>();
            names.forEach(each -> forms.add(one(each, c, article, language)));
            return Lists.join(forms, language);
        }
        return one(name, c, article, language);
    }

    private static String one(Object name, Case c, @Nullable String article, Language language) {
        String form;
        if (name instanceof Addressed person) {
            form = People.name(person, language);
        } else {
            Noun noun = noun(name);
            form = language == Language.ENGLISH ? noun.nominative() : form(noun, c);
        }
        return article == null || language == Language.ENGLISH ? form : article + " " + form;
    }

    private static Noun noun(Object name) {
        if (name instanceof Noun noun) {
            return noun;
        }
        if (name instanceof CharSequence words) {
            return Noun.undeclined(words.toString());
        }
        throw new IllegalArgumentException("no name that has cases: " + name);
    }

    private static String form(Noun noun, Case c) {
        if (noun.declined() || c == Case.NOMINATIVE) {
            return noun.in(c);
        }
        String head = c == Case.ACCUSATIVE ? "institucionin" : "institucionit";
        return head + " " + quoted(noun.nominative());
    }

    private static String quoted(String words) {
        boolean already = words.length() > 1
                && "“„«\"".indexOf(words.charAt(0)) >= 0
                && "”“»\"".indexOf(words.charAt(words.length() - 1)) >= 0;
        return already ? words : "“" + words + "”";
    }
}
