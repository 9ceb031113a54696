package al.krat.language;

import java.util.Map;

/**
 * {@code :roli gjinia=m|f|$person trajta=pashquar|shquar}: what somebody is, in their gender: «kryetar», «kryetare»;
 * {@code trajta=shquar}: «kryetari», «kryetarja». Roles that {@link Roles} does not know stay as they are.
 */
final class RoleFunction {

    private static final Map<String, Boolean> DEFINITE = Map.of("shquar", true, "pashquar", false);

    private RoleFunction() {}

    static PhraseFunction of(Options options) {
        Object given = options.value("gjinia");
        Gender gender = given instanceof Addressed || given instanceof Noun
                ? Agreement.gender(given)
                : options.one("gjinia", GenderFunction.GENDERS, Gender.MASCULINE);
        boolean definite = options.one("trajta", DEFINITE, false);
        return value -> {
            Gender known = gender == null ? Gender.MASCULINE : gender;
            String role = value.toString();
            return definite ? Roles.definite(role, known) : Roles.of(role, known);
        };
    }
}
