package al.krat.writer;

import java.util.Map;
import java.util.Objects;

/**
 * What a pack brings to a page beside its words.
 *
 * @param css the pack's own style sheet, which has the last word on the look; may be empty
 * @param images the pack's pictures (PNG, JPEG) by the name that {@code img src} gives them
 */
public record Assets(String css, Map<String, byte[]> images) {

    /** No style sheet of its own and no pictures. */
    public static final Assets NONE = new Assets("", Map.of());

    public Assets {
        Objects.requireNonNull(css);
        images = Map.copyOf(images);
    }

    /**
     * A picture by the name that the page gives it.
     *
     * @throws IllegalArgumentException where the pack has none of that name, or it is no PNG or JPEG of a sensible size
     */
    public Picture picture(String name) {
        byte[] file = images.get(name);
        if (file == null) {
            throw new IllegalArgumentException("the pack has no picture " + name);
        }
        return Picture.of(name, file);
    }
}
