package al.krat.template.fill;

import java.util.List;
import java.util.Map;

/**
 * A Word template, filled.
 *
 * @param template what it was made of
 * @param body the content of {@code w:body} without the properties of its last section
 * @param running the contents of the running parts, in the template's order
 * @param notes the footnotes, without the rules above them; may be empty
 * @param restarted lists that begin anew: the number of each, and the template's list that it counts like
 */
public record FilledWord(
        WordTemplate template, String body, List<String> running, String notes, Map<Integer, Integer> restarted) {
    public FilledWord {
        running = List.copyOf(running);
    }
}
