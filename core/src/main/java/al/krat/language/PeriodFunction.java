package al.krat.language;

import java.util.HashMap;
import java.util.Map;

/**
 * {@code :periudha form=…}: a period's name in a case, {@code form=shtrirje} its months («janar–qershor 2019»),
 * {@code form=mbiemër gjinia=f} the adjective («6-mujore»).
 */
final class PeriodFunction {

    /** How to name a period. */
    private interface Form {
        String name(MonthSpan span);
    }

    private PeriodFunction() {}

    static PhraseFunction of(Options options) {
        Language language = options.language();
        Gender gender = options.one("gjinia", GenderFunction.GENDERS, Gender.FEMININE);
        Map<String, Form> forms = new HashMap<>();
        CaseFunction.CASES.forEach(
                (name, c) -> forms.put(name, span -> Periods.name(span.from(), span.to(), c, language)));
        forms.put("shtrirje", span -> Periods.range(span.from(), span.to(), language));
        forms.put("mbiemër", span -> Periods.adjective(span.from(), span.to(), gender));
        Form form = options.one("form", forms, span -> Periods.name(span.from(), span.to(), Case.NOMINATIVE, language));
        return value -> {
            if (value instanceof MonthSpan span) {
                return form.name(span);
            }
            throw new IllegalArgumentException("no period: " + value);
        };
    }
}
