package al.krat.template.bilingual;

import al.krat.language.Language;
import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.template.PageVocabulary;
import al.krat.template.chart.Chart;
import al.krat.template.chart.ChartReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs a page with its translation, block by block: a paragraph is followed by its translation, a heading carries both
 * on one line, a cell has one under the other. What is the same in both, such as a number, a name or a date, is said
 * once. Templates know nothing of it: both pages come from the same one.
 *
 * <p>Where a template writes another structure in the other language, the part that differs stands there whole, once in
 * each language.
 */
public final class Pairing {

    /** Between two languages on one line. */
    static final String SLASH = " / ";

    /** Counters say the same in every language. */
    private static final String NUMBERING = "{page} / {pages}";

    /** Blocks that are read as a whole: first all of it, then all of its translation. */
    private static final Set<String> WHOLES = Set.of("speech", "decision", "recommendation", "commitment", "activity");

    private final Language language;
    private final Language secondLanguage;
    private final Translation translation;
    private final String note;

    private Pairing(Language language, Language secondLanguage, String note) {
        this.language = language;
        this.secondLanguage = secondLanguage;
        this.translation = new Translation(secondLanguage.tag());
        this.note = note;
    }

    /**
     * One page of two that the same template wrote; the first one's language is the page's own.
     *
     * @param note what the second says where a text has no translation; where it says nothing else, it says nothing
     */
    public static Page of(Page first, Page second, String note) {
        var pairing = new Pairing(first.language(), second.language(), note);
        return new Page(
                first.language(),
                second.language(),
                both(first.title(), second.title()),
                first.author(),
                first.running(),
                both(first.marker(), second.marker()),
                both(first.footer(), second.footer()),
                NUMBERING,
                pairing.merged(first.body(), second.body()),
                first.style());
    }

    private static String both(String first, String second) {
        return first.equals(second) ? first : first + SLASH + second;
    }

    /** An element that holds blocks, with the blocks of both. */
    private Node.Element merged(Node.Element first, Node.Element second) {
        return with(first, blocks(first.elements(), second.elements()));
    }

    private List<Node> blocks(List<Node.Element> first, List<Node.Element> second) {
        List<Node> blocks = new ArrayList<>();
        if (!isAlike(first, second)) {
            blocks.addAll(first);
            second.stream()
                    .filter(each -> !each.name().equals("nav")) // a page has one contents list
                    .forEach(each -> blocks.add(translation.of(each)));
            return blocks;
        }
        for (int i = 0; i < first.size(); i++) {
            block(first.get(i), second.get(i), blocks);
        }
        return blocks;
    }

    private static boolean isAlike(List<Node.Element> first, List<Node.Element> second) {
        return first.stream()
                .map(Node.Element::name)
                .toList()
                .equals(second.stream().map(Node.Element::name).toList());
    }

    private void block(Node.Element first, Node.Element second, List<Node> into) {
        if (isSaidOnce(first, second)) {
            into.add(first);
            return;
        }
        if (ChartReader.asks(first) && !isSameChart(first, second)) {
            into.add(first);
            into.add(translation.of(second));
            return;
        }
        switch (first.name()) {
            case "h1", "h2", "h3", "h4", "caption", "figcaption" -> into.add(translation.onOneLine(first, second));
            case "p" -> {
                into.add(Translation.original(first));
                into.add(translation.of(second));
            }
            case "li", "th", "td" -> into.add(holdsBlocks(first) ? merged(first, second) : under(first, second));
            default -> into.add(WHOLES.stream().anyMatch(first::is) ? whole(first, second) : merged(first, second));
        }
    }

    /** Whether two figures draw the same figures, so that one of them can carry the words of both. */
    private boolean isSameChart(Node.Element first, Node.Element second) {
        Chart one = ChartReader.read(first, language).orElse(null);
        Chart other = ChartReader.read(second, secondLanguage).orElse(null);
        return one != null && other != null && one.hasValuesOf(other);
    }

    /** The protocol number, place and date of the paper, and names are not translated. */
    private boolean isSaidOnce(Node.Element first, Node.Element second) {
        String words = second.text();
        return words.equals(first.text()) || words.equals(note) || first.is("sides") || first.is("name");
    }

    /** Words that stand right in a cell or list item become a paragraph, and the translation one below. */
    private Node.Element under(Node.Element first, Node.Element second) {
        var own = new Node.Element("p", Map.of(), first.children());
        var other = new Node.Element("p", Map.of(), second.children());
        return with(first, List.of(Translation.original(own), translation.of(other)));
    }

    private Node.Element whole(Node.Element first, Node.Element second) {
        List<Node> blocks = new ArrayList<>(first.elements());
        int last = blocks.size() - 1;
        blocks.set(last, Translation.original((Node.Element) blocks.get(last)));
        for (Node.Element each : second.elements()) {
            if (!each.text().equals(note)) {
                blocks.add(translation.of(each));
            }
        }
        return with(first, blocks);
    }

    private static boolean holdsBlocks(Node.Element element) {
        return element.elements().stream().anyMatch(each -> !PageVocabulary.isWords(each.name()));
    }

    private static Node.Element with(Node.Element element, List<Node> children) {
        return new Node.Element(element.name(), element.attributes(), children);
    }
}
