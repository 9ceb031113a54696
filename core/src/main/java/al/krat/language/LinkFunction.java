package al.krat.language;

import java.util.Map;

/**
 * {@code :nyja}: the linking article behind a noun or a person's title, by {@link LinkingArticle#behind}: «Përfaqësuesi
 * {@code {$who :nyja}} …» is i, e, or i/e where the gender is unknown. {@code rasa=} is the case of what it stands
 * behind, {@code larg=po} says that another word stands between.
 */
final class LinkFunction {

    static final Map<String, Boolean> YES_NO = Map.of("po", true, "jo", false);

    private LinkFunction() {}

    static PhraseFunction of(Options options) {
        if (options.language() == Language.ENGLISH) {
            throw new IllegalArgumentException("English has no linking article");
        }
        Case c = options.one("rasa", CaseFunction.CASES, Case.NOMINATIVE);
        boolean directly = !options.one("larg", YES_NO, false);
        return value -> LinkingArticle.behind(value, c, directly);
    }
}
