package al.krat.writer.eml;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a message is from or to.
 *
 * @param name the person's name, or null
 * @param address the address, one that {@link #isAddress} takes
 */
public record Mailbox(@Nullable String name, String address) {

    /** Letters, digits and the marks of RFC 5322's atoms, with dots between; a name of a host. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,8}@"
                    + "[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");

    /** Whether words are an address that every mail program takes. */
    public static boolean isAddress(String words) {
        return words.length() <= 254 && ADDRESS.matcher(words).matches();
    }

    /** @throws IllegalArgumentException for what is no address */
    public Mailbox {
        Objects.requireNonNull(address);
        if (!isAddress(address)) {
            throw new IllegalArgumentException("no address");
        }
    }
}
