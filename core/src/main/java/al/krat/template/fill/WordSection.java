package al.krat.template.fill;

import java.util.Map;

/**
 * A section of a Word template.
 *
 * @param running which running part each reference names, by «header default», «footer first»
 * @param properties what its {@code w:sectPr} says beside the references
 * @param firstApart whether its first page has running lines of its own
 * @param room width of the text in twips
 */
public record WordSection(Map<String, Integer> running, String properties, boolean firstApart, int room) {
    public WordSection {
        running = Map.copyOf(running);
    }
}
