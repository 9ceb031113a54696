package al.krat.template.word;

/**
 * The lists that a file's own styles count by.
 *
 * @param patterns their {@code w:abstractNum} elements
 * @param lists their {@code w:num} elements
 * @param nextPattern the first number that no pattern has
 * @param nextList the first number that no list has
 */
public record WordNumbers(String patterns, String lists, int nextPattern, int nextList) {
    /** No lists. */
    public static final WordNumbers NONE = new WordNumbers("", "", 0, 1);
}
