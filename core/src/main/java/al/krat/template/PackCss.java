package al.krat.template;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a pack's style sheet may not hold: whatever would fetch something, end the style element, or hide either. */
public final class PackCss {

    /** Pictures come by {@code img}, fonts are the writers'. */
    private static final String[] WORDS = {"</", "<!--", "url(", "@import", "@font-face", "image-set(", "src("};

    /** Can spell any of the words otherwise; whoever writes plainly needs none. */
    private static final String ESCAPE = "\\";

    private PackCss() {}

    /**
     * The first word that would fetch something or end the style element, as writers look for it; empty where there is
     * none. Writers fetch nothing for what is spelled otherwise, either.
     */
    public static Optional<String> forbidden(String css) {
        return found(css).values().stream().findFirst();
    }

    /** Where each word stands first, and an escape that may hide one: what a pack is told when it is checked. */
    public static Map<Integer, String> all(String css) {
        Map<Integer, String> found = found(css);
        int at = css.indexOf(ESCAPE);
        if (at >= 0) {
            found.put(at, ESCAPE);
        }
        return found;
    }

    private static Map<Integer, String> found(String css) {
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
