package al.krat;

import java.util.Objects;

/**
 * A document as the attachment of a message.
 *
 * @param name the file's name
 * @param format in which it is attached
 */
public record Attached(String name, Document document, Format format) {
    public Attached {
        Objects.requireNonNull(name);
        Objects.requireNonNull(document);
        Objects.requireNonNull(format);
    }
}
