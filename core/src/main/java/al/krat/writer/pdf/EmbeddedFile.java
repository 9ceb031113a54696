package al.krat.writer.pdf;

import java.util.Objects;

/**
 * A file that a PDF carries along: what it was made from.
 *
 * @param name with its ending, {@code procesverbali.yaml}
 * @param mediaType {@code application/yaml}
 * @param description what it is, in the document's language
 * @param relationship what it is to the document (ISO 32000-2, 7.11.3)
 * @param content its bytes
 */
public record EmbeddedFile(
        String name, String mediaType, String description, Relationship relationship, byte[] content) {

    /** AFRelationship of a file. */
    public enum Relationship {
        /** the document was made from it */
        SOURCE("Source"),
        /** it holds the figures that the document shows */
        DATA("Data");

        private final String key;

        Relationship(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    public EmbeddedFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(description);
        Objects.requireNonNull(relationship);
        Objects.requireNonNull(content);
    }
}
