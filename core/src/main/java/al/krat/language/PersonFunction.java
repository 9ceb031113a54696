package al.krat.language;

import java.util.Map;

/**
 * {@code :kush form=emri|plotë|funksioni}: a person, «z. Agim Leka», «z. Agim Leka, specialist», «specialist». A woman's
 * function is said in its feminine form. A name that nobody knows is a blank.
 */
final class PersonFunction {

    /** What stands where something is to be written by hand. */
    private static final String BLANK = "____";

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
            String function = function(person, language);
            return switch (form) {
                case NAME -> name(person, language);
                case FULL -> function.isEmpty() ? name(person, language) : name(person, language) + ", " + function;
                case FUNCTION -> function.isEmpty() ? BLANK : function;
            };
        };
    }

    /** The form of address, a no-break space, the name. */
    static String name(Addressed person, Language language) {
        String name = person.name() == null ? BLANK : person.name();
        Gender address = person.address();
        if (address == null) {
            return name;
        }
        boolean man = address == Gender.MASCULINE;
        String title = language == Language.ALBANIAN ? (man ? "z." : "znj.") : (man ? "Mr" : "Ms");
        return title + "\u00A0" + name;
    }

    private static String function(Addressed person, Language language) {
        String function = person.function();
        if (function == null) {
            return "";
        }
        boolean woman = GenderFunction.gender(person) == Gender.FEMININE;
        return woman && language == Language.ALBANIAN ? Roles.of(function, Gender.FEMININE) : function;
    }
}
