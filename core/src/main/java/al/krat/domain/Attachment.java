package al.krat.domain;

import java.util.Objects;

/**
 * An annex (aneksi).
 *
 * @param title what it is
 * @param visibility whether the public edition may name it
 */
public record Attachment(Prose title, Visibility visibility) {
    public Attachment {
        Objects.requireNonNull(title);
        Objects.requireNonNull(visibility);
    }
}
