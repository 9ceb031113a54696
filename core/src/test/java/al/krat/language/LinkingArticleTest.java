package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkingArticleTest {

    @ParameterizedTest
    @CsvSource({
        "NOMINATIVE, MASCULINE, SINGULAR, i, i",
        "NOMINATIVE, FEMININE, SINGULAR, e, e",
        "ACCUSATIVE, MASCULINE, SINGULAR, e, të",
        "ACCUSATIVE, FEMININE, SINGULAR, e, të",
        "GENITIVE, MASCULINE, SINGULAR, të, të",
        "DATIVE, MASCULINE, SINGULAR, të, të",
        "ABLATIVE, MASCULINE, SINGULAR, të, të",
        "GENITIVE, FEMININE, SINGULAR, së, të",
        "DATIVE, FEMININE, SINGULAR, së, të",
        "ABLATIVE, FEMININE, SINGULAR, së, të",
        "NOMINATIVE, MASCULINE, PLURAL, e, të",
        "ACCUSATIVE, FEMININE, PLURAL, e, të",
        "GENITIVE, MASCULINE, PLURAL, të, të",
        "DATIVE, FEMININE, PLURAL, të, të",
    })
    void agreesWithWhatItHangsOn(Case c, Gender gender, GrammaticalNumber number, String directly, String apart) {
        assertEquals(directly, LinkingArticle.of(c, gender, number, true));
        assertEquals(apart, LinkingArticle.of(c, gender, number, false));
    }
}
