package al.krat.writer.eml;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param from who writes, or null where the mail program is to say
 * @param to to whom; may be empty
 * @param subject what it is about
 * @param text what it says, lines parted by a line feed
 * @param date its day
 * @param files what is attached
 */
public record Mail(
        @Nullable Mailbox from, List<Mailbox> to, String subject, String text, LocalDate date, List<File> files) {

    /** An attached file with its media type (RFC 6838), without parameters. */
    public record File(String name, String mediaType, byte[] bytes) {
        public File {
            Objects.requireNonNull(name);
            Objects.requireNonNull(mediaType);
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    public Mail {
        to = List.copyOf(to);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(text);
        Objects.requireNonNull(date);
        files = List.copyOf(files);
    }
}
