package al.krat.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person of the committee's register.
 *
 * @param key a stable key
 * @param name honorific, name, function
 * @param email never in a public edition
 * @param phone never in a public edition
 * @param visibility whether the public edition may name the person
 */
public record Person(
        String key,
        Named name,
        @Nullable String email,
        @Nullable String phone,
        Visibility visibility) {
    public Person {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(visibility);
    }
}
