package al.krat.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code :rasa form=dhanore}: a name, or several joined by «dhe», in a case. With {@code nyja=i} a linking article is
 * put before each of them: «i Bashkisë Durrës dhe i Policisë së Shtetit»; {@code nyja=$who} takes the one that follows
 * that person's title. Words whose forms nobody declared follow a
 * head word that carries the case: «institucionit “World Vision”». English has no cases.
 */
final class CaseFunction implements PhraseFunction {

    static final Map<String, Case> CASES = Map.of(
            "emërore", Case.NOMINATIVE,
            "gjinore", Case.GENITIVE,
            "dhanore", Case.DATIVE,
            "kallëzore", Case.ACCUSATIVE,
            "rrjedhore", Case.ABLATIVE);

    private static final Map<String, String> ARTICLES = Map.of("i", "i", "e", "e", "të", "të", "së", "së");

    private final Language language;
    private final Case form;
    private final @Nullable String article;

    private CaseFunction(Language language, Case form, @Nullable String article) {
        this.language = language;
        this.form = form;
        this.article = article;
    }

    static PhraseFunction of(Options options) {
        Case form = options.one("form", CASES, Case.NOMINATIVE);
        String article = article(options);
        if (!article.isEmpty() && form != Case.GENITIVE) {
            throw new IllegalArgumentException("nyja stands before the genitive (form=gjinore)");
        }
        return new CaseFunction(options.language(), form, article.isEmpty() ? null : article);
    }

    /** The article as written, or the one behind the title of a person given: «Përfaqësuesja <em>e</em> …». */
    private static String article(Options options) {
        Object given = options.value("nyja");
        if (given instanceof Addressed || given instanceof Noun || given instanceof Gender) {
            return LinkFunction.article(given, Case.NOMINATIVE, true);
        }
        return options.one("nyja", ARTICLES, "");
    }

    @Override
    public String say(Object value) {
        if (value instanceof Collection<?> names) {
            List<String> forms = new ArrayList<>();
            names.forEach(name -> forms.add(inflected(name)));
            return Lists.join(forms, language);
        }
        return inflected(value);
    }

    private String inflected(Object value) {
        if (value instanceof Noun noun) {
            return language == Language.ENGLISH ? noun.nominative() : linked(form(noun));
        }
        if (value instanceof Addressed person) { // behind a form of address names stay as they are
            return linked(PersonFunction.name(person, language));
        }
        if (value instanceof CharSequence words) {
            return inflected(Noun.undeclined(words.toString()));
        }
        throw new IllegalArgumentException("no name that has cases: " + value);
    }

    private String linked(String words) {
        return article == null ? words : article + " " + words;
    }

    private String form(Noun noun) {
        if (noun.declined() || form == Case.NOMINATIVE) {
            return noun.in(form);
        }
        String head = form == Case.ACCUSATIVE ? "institucionin" : "institucionit";
        return head + " " + quoted(noun.nominative());
    }

    private static String quoted(String words) {
        boolean already = words.length() > 1
                && "“„«\"".indexOf(words.charAt(0)) >= 0
                && "”“»\"".indexOf(words.charAt(words.length() - 1)) >= 0;
        return already ? words : "“" + words + "”";
    }
}
