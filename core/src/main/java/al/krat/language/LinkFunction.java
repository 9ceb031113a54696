package al.krat.language;

import java.util.Map;

/**
 * {@code :nyja}: the linking article behind a noun or a person's title, by its gender and number: «Përfaqësuesi
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
        return value -> article(value, c, directly);
    }

    static String article(Object value, Case c, boolean directly) {
        GrammaticalNumber number = AgreementFunction.number(value);
        Gender gender = GenderFunction.gender(value);
        return gender != null ? LinkingArticle.of(c, gender, number, directly) : either(c, number, directly);
    }

    private static String either(Case c, GrammaticalNumber number, boolean directly) {
        String masculine = LinkingArticle.of(c, Gender.MASCULINE, number, directly);
        String feminine = LinkingArticle.of(c, Gender.FEMININE, number, directly);
        return masculine.equals(feminine) ? masculine : masculine + "/" + feminine;
    }
}
