package al.krat.ledger;

import java.util.Objects;

/**
 * The file that something was recorded from.
 *
 * @param name its name, without folders
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 */
public record Origin(String name, String sha256) {
    public Origin {
        Objects.requireNonNull(name);
        Objects.requireNonNull(sha256);
    }
}
