package al.krat.template.word;

import java.util.Set;

/**
 * The lists that a file's own styles count by.
 *
 * @param patterns their {@code w:abstractNum} elements
 * @param lists their {@code w:num} elements
 * @param ids the numbers of these
 * @param nextPattern the first number that no pattern has
 * @param nextList the first number that no list has
 */
public record WordNumbers(String patterns, String lists, Set<String> ids, int nextPattern, int nextList) {
    /** No lists. */
    public static final WordNumbers NONE = new WordNumbers("", "", Set.of(), 0, 1);

    public WordNumbers {
        ids = Set.copyOf(ids);
    }
}
