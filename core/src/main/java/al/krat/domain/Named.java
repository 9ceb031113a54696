package al.krat.domain;

import al.krat.language.Addressed;
import al.krat.language.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A person as a meeting names one; every part may be unknown and is then a blank in print.
 *
 * @param honorific z. or znj.
 * @param name name and surname
 * @param function what the person is («specialiste»), lower case as typed
 * @param gender known from the honorific, the function's form or the register of people
 */
public record Named(
        @Nullable Honorific honorific,
        @Nullable String name,
        @Nullable String function,
        @Nullable Gender gender) implements Addressed {

    /** A person by name and form of address. */
    public static Named of(Honorific honorific, String name) {
        return new Named(honorific, name, null, honorific.gender());
    }

    @Override
    public @Nullable Gender address() {
        return honorific == null ? null : honorific.gender();
    }
}
