package al.krat.writer.docx;

import al.krat.template.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of Word bookmarks for the ids of a page: a letter first, then letters, digits and underscores, at most 40, no
 * two alike but for case.
 */
final class Bookmarks {
    private static final int LONGEST = 40;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> placed = new HashSet<>();

    static Bookmarks of(Node.Element body) {
        var bookmarks = new Bookmarks();
        bookmarks.collect(body);
        return bookmarks;
    }

    /** The bookmark that a link goes to, or null when no element has the id. */
    @Nullable String target(String id) {
        return names.get(id);
    }

    /** The bookmark that begins at an element with this id; null for a second element of the same id. */
    @Nullable String begin(String id) {
        return placed.add(id) ? names.get(id) : null;
    }

    private void collect(Node.Element element) {
        String id = element.attribute("id");
        if (id != null && !id.isBlank()) {
            names.computeIfAbsent(id, this::name);
        }
        element.elements().forEach(this::collect);
    }

    private String name(String id) {
        var clean = new StringBuilder();
        id.codePoints()
                .map(c -> c < 128 && (Character.isLetterOrDigit(c)) ? c : '_')
                .limit(LONGEST)
                .forEach(clean::appendCodePoint);
        if (!Character.isLetter(clean.charAt(0))) {
            clean.insert(0, 'k');
        }
        String base = cut(clean.toString(), LONGEST);
        String name = base;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String suffix = "_" + n;
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String words, int length) {
        return words.length() <= length ? words : words.substring(0, length);
    }
}
