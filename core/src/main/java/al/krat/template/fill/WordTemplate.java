package al.krat.template.fill;

import al.krat.template.TemplateProblem;
import java.util.List;

/**
 * A Word template of a pack, compiled once. Immutable.
 *
 * @param file what findings call it
 * @param look styles, lists, fonts and colours
 * @param body the document
 * @param running headers and footers
 * @param notes the footnotes
 * @param sections in the order of the document, the last one the body's own
 * @param evenApart whether even pages have running lines of their own
 * @param lines the paragraphs as they were read, expressions as typed
 * @param problems what is wrong with its expressions and blocks; one with errors among them fills nothing
 */
public record WordTemplate(
        String file,
        WordLooks look,
        WordPart body,
        List<WordPart> running,
        WordPart notes,
        List<WordSection> sections,
        boolean evenApart,
        List<String> lines,
        List<TemplateProblem> problems) {
    public WordTemplate {
        running = List.copyOf(running);
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
