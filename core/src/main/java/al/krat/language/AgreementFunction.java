package al.krat.language;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * {@code :numriGramatikor}: chooses by whether a name, a list of names or a number governs a verb in the singular
 * ({@code njëjës}) or the plural ({@code shumës}): «raportoi», «raportuan»; «I ngarkohet», «U ngarkohet».
 */
final class AgreementFunction {

    private AgreementFunction() {}

    static PhraseFunction of(Options options) {
        Language language = options.language();
        return Choice.of(options, AgreementFunction::fit, value -> TextFunction.words(value, language));
    }

    private static int fit(Object value, String key) {
        String wanted = number(value) == GrammaticalNumber.SINGULAR ? "njejes" : "shumes";
        return Folding.fold(key).equals(wanted) ? 0 : -1;
    }

    /** The grammatical number of a value; singular for what is one thing. */
    static GrammaticalNumber number(Object value) {
        boolean plural;
        if (value instanceof GrammaticalNumber number) {
            return number;
        } else if (value instanceof Noun noun) {
            return noun.number();
        } else if (value instanceof Collection<?> many) {
            if (many.size() == 1) {
                return number(many.iterator().next());
            }
            plural = true;
        } else {
            plural = value instanceof Number n && NumberFunction.number(n).compareTo(BigDecimal.ONE) != 0;
        }
        return plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
    }
}
