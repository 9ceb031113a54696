package al.krat.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body that meets (organi). Joint meetings of two bodies are normal; the first leads.
 *
 * @param kind which body
 * @param name the words typed, where the kind is {@link BodyKind#OTHER}; else null
 */
public record Body(BodyKind kind, @Nullable String name) {

    /** Komiteti Rajonal Antitrafik */
    public static final Body KRAT = new Body(BodyKind.KRAT, null);

    /** Tryeza Teknike Antitrafik */
    public static final Body TTAT = new Body(BodyKind.TTAT, null);

    public Body {
        Objects.requireNonNull(kind);
    }
}
