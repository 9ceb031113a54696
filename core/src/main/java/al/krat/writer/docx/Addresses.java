package al.krat.writer.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses a document may link to: the web and mail, nothing on the reader's machine. */
final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Addresses() {}

    /** The address in ASCII (RFC 3986), or empty when it is of another scheme or no address at all. */
    static Optional<String> of(String written) {
        try {
            URI uri = new URI(written.strip());
            String scheme = uri.getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
