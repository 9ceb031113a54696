package al.krat.domain;

import java.util.Objects;

/**
 * A line that was typed and not understood: kept, and internal.
 *
 * @param text the line as typed
 */
public record Unread(String text) {
    public Unread {
        Objects.requireNonNull(text);
    }
}
