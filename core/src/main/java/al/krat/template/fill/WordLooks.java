package al.krat.template.fill;

import al.krat.template.word.WordLook;
import al.krat.template.word.WordNumbers;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a Word template looks like: its styles and all that they lean on.
 *
 * @param ids the ids in the file of krat's own styles that a filled template needs
 * @param lacking those of them that the file does not have
 * @param styles its {@code w:style} elements
 * @param runDefaults what {@code w:rPrDefault} says of runs, but for the language
 * @param paragraphDefaults what {@code w:pPrDefault} says of paragraphs
 * @param latent its {@code w:latentStyles}, may be empty
 * @param numbers its lists
 * @param levels where the levels of each pattern begin to count
 * @param patterns the pattern of each list, both by number
 * @param fonts its {@code w:font} elements
 * @param theme colours and fonts of its theme, may be empty
 * @param text how its running text looks
 */
public record WordLooks(
        Map<String, String> ids,
        Set<String> lacking,
        String styles,
        String runDefaults,
        String paragraphDefaults,
        String latent,
        WordNumbers numbers,
        Map<Integer, List<Integer>> levels,
        Map<Integer, Integer> patterns,
        String fonts,
        String theme,
        WordLook text) {
    public WordLooks {
        ids = Map.copyOf(ids);
        lacking = Set.copyOf(lacking);
        levels = Map.copyOf(levels);
        patterns = Map.copyOf(patterns);
    }

    /** The id of one of krat's own styles in the file. */
    public String id(String style) {
        return ids.getOrDefault(style, style);
    }
}
