package al.krat.template;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a pack's style sheet may not hold: whatever would fetch something, end the style element, or hide either. */
public final class PackCss {

    /** Pictures come by {@code img}, fonts are the writers'; a backslash can spell any of the other words. */
    private static final String[] WORDS = {"</", "<!--", "url(", "@import", "@font-face", "image-set(", "src(", "\\"};

    private PackCss() {}

    /** The first such word; empty for a sheet that may be used. */
    public static Optional<String> forbidden(String css) {
        return all(css).values().stream().findFirst();
    }

    /** Where each word stands first. */
    public static Map<Integer, String> all(String css) {
        String lower = css.toLowerCase(Locale.ROOT);
        Map<Integer, String> found = new TreeMap<>();
        for (String word : WORDS) {
            int at = lower.indexOf(word);
            if (at >= 0) {
                found.put(at, word);
            }
        }
        return found;
    }
}
