package al.krat.template.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was taken of a pack's Word file, ready to be written: compiled once, shared by all documents of the pack.
 * Immutable.
 *
 * @param ids the file's style id for each {@link DocumentStyle} that it has, by the style's own id
 * @param styles all of its styles
 * @param runDefaults what {@code w:rPrDefault} says of runs, but for the language
 * @param paragraphDefaults what {@code w:pPrDefault} says of paragraphs
 * @param latent its {@code w:latentStyles}, may be empty
 * @param numbers the lists that its styles count by
 * @param fonts its {@code w:font} elements
 * @param theme colours and fonts of its theme, may be empty
 * @param sheet the paper
 * @param headers running headers by kind: default, first, even
 * @param footers running footers by kind
 * @param evenApart whether even pages have running lines of their own
 * @param look how its running text looks
 */
public record WordReference(
        Map<String, String> ids,
        List<WordStyle> styles,
        String runDefaults,
        String paragraphDefaults,
        String latent,
        WordNumbers numbers,
        String fonts,
        String theme,
        WordSheet sheet,
        Map<String, WordRunning> headers,
        Map<String, WordRunning> footers,
        boolean evenApart,
        WordLook look) {
    /** The name of the file in a pack. */
    public static final String FILE = "reference.docx";

    public WordReference {
        ids = Map.copyOf(ids);
        styles = List.copyOf(styles);
        headers = Map.copyOf(headers);
        footers = Map.copyOf(footers);
    }

    /** The names of the styles that documents are written with and that the file lacks. */
    public List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        for (DocumentStyle each : DocumentStyle.values()) {
            if (!ids.containsKey(each.id()) && !each.isRunning() && !each.isOfContents() && !each.isOfCalendars()) {
                lacking.add(each.name());
            }
        }
        return lacking;
    }
}
