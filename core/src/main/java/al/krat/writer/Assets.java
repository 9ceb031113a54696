package al.krat.writer;

import al.krat.picture.Picture;
import al.krat.template.word.WordReference;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a pack brings to a page beside its words.
 *
 * @param css the pack's own style sheet, which has the last word on the look; may be empty
 * @param images the pack's pictures by the name that {@code img src} gives them
 * @param reference what was taken of the pack's own Word file, or null
 */
public record Assets(
        String css, Map<String, Picture> images, @Nullable WordReference reference) {

    /** No style sheet of its own and no pictures. */
    public static final Assets NONE = new Assets("", Map.of());

    public Assets {
        Objects.requireNonNull(css);
        images = Map.copyOf(images);
    }

    /** Without a Word file of the pack's own. */
    public Assets(String css, Map<String, Picture> images) {
        this(css, images, null);
    }

    /**
     * A picture by the name that the page gives it.
     *
     * @throws IllegalArgumentException where the pack has none of that name
     */
    public Picture picture(String name) {
        Picture picture = images.get(name);
        if (picture == null) {
            throw new IllegalArgumentException("the pack has no picture " + name);
        }
        return picture;
    }
}
