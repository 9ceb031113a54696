package al.krat.language.lint;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Right words of the field that dictionaries lack. */
final class FieldWords {

    private static final Set<String> ALL = Table.lines("field-words.txt").stream()
            .flatMap(Pattern.compile(" ")::splitAsStream)
            .collect(Collectors.toUnmodifiableSet());

    private FieldWords() {}

    /** Whether a word in small letters is one of them. */
    static boolean has(String word) {
        return ALL.contains(word);
    }
}
