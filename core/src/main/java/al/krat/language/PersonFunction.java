package al.krat.language;

import java.util.Map;

/** {@code :kush form=emri|plotë|funksioni}: a person, by {@link People}. */
final class PersonFunction {

    private enum Form {
        NAME,
        FULL,
        FUNCTION
    }

    private static final Map<String, Form> FORMS =
            Map.of("emri", Form.NAME, "plotë", Form.FULL, "funksioni", Form.FUNCTION);

    private PersonFunction() {}

    static PhraseFunction of(Options options) {
        Form form = options.one("form", FORMS, Form.NAME);
        Language language = options.language();
        return value -> {
            if (!(value instanceof Addressed person)) {
                throw new IllegalArgumentException("no person: " + value);
            }
            return switch (form) {
                case NAME -> People.name(person, language);
                case FULL -> People.full(person, language);
                case FUNCTION -> People.function(person, language);
            };
        };
    }
}
