package al.krat.language;

import java.math.BigDecimal;
import java.util.Map;

/**
 * {@code :numri form=shifra|fjalë|shifraFjalë gjinia=m|f grupim=po|jo}: a number in figures («12 345»), in words
 * («katër») or both («4 (katër)»), by {@link Numbers}.
 */
final class NumberFunction {

    static final Map<String, NumberForm> FORMS =
            Map.of("shifra", NumberForm.FIGURES, "fjalë", NumberForm.WORDS, "shifraFjalë", NumberForm.BOTH);

    private NumberFunction() {}

    static PhraseFunction of(Options options) {
        Language language = options.language();
        NumberForm form = options.one("form", FORMS, NumberForm.FIGURES);
        Gender gender = options.one("gjinia", GenderFunction.GENDERS, Gender.MASCULINE);
        boolean grouped = options.one("grupim", LinkFunction.YES_NO, true);
        if (!grouped && form != NumberForm.FIGURES) {
            throw new IllegalArgumentException("grupim=jo is for figures (form=shifra)");
        }
        return value -> {
            BigDecimal n = Numbers.exact(value);
            return grouped ? Numbers.say(n, form, gender, language) : Numbers.ungrouped(n, language);
        };
    }
}
