package al.krat.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The common nouns of the field, read from {@code nouns.txt} when the first name is declined. */
final class Lexicon {

    /**
     * A noun, or a term of several words.
     *
     * @param indefinite «drejtori»
     * @param definite «drejtoria»
     * @param plural indefinite, «drejtori»; null where papers use none
     * @param definitePlural of a term; that of a noun follows from its plural
     */
    record Entry(
            String indefinite,
            String definite,
            @Nullable String plural,
            @Nullable String definitePlural,
            Gender gender) {

        boolean isTerm() {
            return indefinite.indexOf(' ') >= 0;
        }
    }

    private static final class All {
        static final Map<String, Entry> BY_INDEFINITE = new HashMap<>();
        static final Map<String, Entry> BY_DEFINITE = new HashMap<>();
        static final Map<String, Entry> BY_PLURAL = new HashMap<>();
        static final Map<String, String> NOMINATIVES = new HashMap<>();

        static {
            read().lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(line -> put(entry(line)));
        }

        private static void put(Entry entry) {
            BY_INDEFINITE.put(entry.indefinite, entry);
            if (!entry.isTerm()) {
                BY_DEFINITE.put(entry.definite, entry);
                NOMINATIVES.put(Endings.oblique(entry.indefinite, entry.definite), entry.definite);
                NOMINATIVES.put(Endings.accusative(entry.indefinite, entry.definite), entry.definite);
                if (entry.plural != null) {
                    String definite = Endings.definitePlural(entry.plural);
                    BY_PLURAL.put(definite, entry);
                    NOMINATIVES.put(Endings.obliquePlural(entry.plural), definite);
                }
            }
        }

        private static Entry entry(String line) {
            var cells = new String[4];
            int n = 0;
            int at = 0;
            for (int bar; (bar = line.indexOf(" | ", at)) >= 0; at = bar + 3) {
                cells[n++] = line.substring(at, bar);
            }
            cells[n] = line.substring(at);
            boolean masculine = "m".equals(cells[3]);
            return new Entry(
                    cells[0],
                    cells[1],
                    cells[2],
                    masculine ? null : cells[3],
                    masculine ? Gender.MASCULINE : gender(cells));
        }

        /** A term's is that of the noun it begins with, which stands before it. */
        private static Gender gender(String[] cells) {
            int blank = cells[0].indexOf(' ');
            Entry head = blank < 0 ? null : BY_INDEFINITE.get(cells[0].substring(0, blank));
            if (head != null) {
                return head.gender;
            }
            return cells[1].endsWith("a") ? Gender.FEMININE : Gender.MASCULINE;
        }

        private static String read() {
            try (InputStream in = Lexicon.class.getResourceAsStream("nouns.txt")) {
                if (in == null) {
                    throw new IllegalStateException("missing resource nouns.txt");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Lexicon() {}

    /** By the indefinite singular. */
    static @Nullable Entry indefinite(String words) {
        return All.BY_INDEFINITE.get(words);
    }

    /** By the definite singular. */
    static @Nullable Entry definite(String word) {
        return All.BY_DEFINITE.get(word);
    }

    /** By the definite plural. */
    static @Nullable Entry definitePlural(String word) {
        return All.BY_PLURAL.get(word);
    }

    /** The definite nominative that a word is another case of. */
    static @Nullable String nominative(String word) {
        return All.NOMINATIVES.get(word);
    }

    /** All words and terms, by their indefinite singular. */
    static Map<String, Entry> all() {
        return All.BY_INDEFINITE;
    }
}
