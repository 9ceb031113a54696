package al.krat.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run of typed words.
 *
 * @param text the words as typed
 * @param visibility whether the public edition may show them
 * @param publicText what the public edition shows in place of internal words; null shows {@link Prose#WITHHELD}
 */
public record Span(
        String text, Visibility visibility, @Nullable String publicText) {

    public Span {
        Objects.requireNonNull(text);
        Objects.requireNonNull(visibility);
    }

    /** Words for everybody. */
    public static Span open(String text) {
        return new Span(text, Visibility.PUBLIC, null);
    }

    /** Words for the internal edition, with their public wording or null. */
    public static Span internal(String text, @Nullable String publicText) {
        return new Span(text, Visibility.INTERNAL, publicText);
    }
}
