package al.krat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells Albanian from what else stands in sources. */
final class AlbanianWords {

    /** Function words, with and without their diacritics; none of them is English. */
    private static final Set<String> SMALL =
            Set.of(("i e të te së se dhe ose në ne me pa për per nga mbi nën nen nuk është eshte janë jane u që qe një "
                            + "nje si tek ka duhet mund më prej pas kur por")
                    .split(" "));

    private static final Pattern LETTERS = Pattern.compile("[ëçËÇ]");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private AlbanianWords() {}

    /** Whether a text has two words or more of which one is a small word of Albanian, or Albanian letters. */
    static boolean isPhrase(String text) {
        List<String> words = words(text);
        return words.size() > 1
                && (LETTERS.matcher(text).find()
                        || words.stream().anyMatch(word -> SMALL.contains(word.toLowerCase(Locale.ROOT))));
    }

    /** Whether it is a phrase that ends as sentences do. */
    static boolean isSentence(String text) {
        return isPhrase(text) && words(text).size() > 2 && text.strip().matches("(?s).*\\p{L}[.?!]");
    }

    private static List<String> words(String text) {
        return Stream.of(text.replace("\\n", " ").split("\\s+"))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
