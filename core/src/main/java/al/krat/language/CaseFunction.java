package al.krat.language;

import java.util.Map;

/**
 * {@code :rasa form=dhanore}: names in a case, by {@link Cases}. With {@code nyja=i} a linking article is put before
 * each of them; {@code nyja=$who} takes the one that follows that person's title: «Përfaqësuesja <em>e</em> …».
 */
final class CaseFunction {

    static final Map<String, Case> CASES = Map.of(
            "emërore", Case.NOMINATIVE,
            "gjinore", Case.GENITIVE,
            "dhanore", Case.DATIVE,
            "kallëzore", Case.ACCUSATIVE,
            "rrjedhore", Case.ABLATIVE);

    private static final Map<String, String> ARTICLES = Map.of("i", "i", "e", "e", "të", "të", "së", "së");

    private CaseFunction() {}

    static PhraseFunction of(Options options) {
        Language language = options.language();
        Case form = options.one("form", CASES, Case.NOMINATIVE);
        String article = article(options);
        if (article.isEmpty()) {
            return value -> Cases.say(value, form, language);
        }
        if (form != Case.GENITIVE) {
            throw new IllegalArgumentException("nyja stands before the genitive (form=gjinore)");
        }
        return value -> Cases.linked(value, article, language);
    }

    private static String article(Options options) {
        Object given = options.value("nyja");
        if (given instanceof Addressed || given instanceof Noun || given instanceof Gender) {
            return LinkingArticle.behind(given, Case.NOMINATIVE, true);
        }
        return options.one("nyja", ARTICLES, "");
    }
}
