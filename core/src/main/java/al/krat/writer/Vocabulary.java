package al.krat.writer;

import al.krat.template.Node;
import al.krat.template.PageVocabulary;
import java.util.Map;
import java.util.Set;

/** What writers take from a page: the vocabulary's elements and attributes, and no others. */
public final class Vocabulary {
    private static final Set<String> BLOCKS_ONLY =
            Set.of("body", "header", "main", "nav", "section", "ul", "ol", "table", "colgroup", "thead", "tbody", "tr");

    private Vocabulary() {}

    /**
     * The attributes of an element.
     *
     * @throws IllegalArgumentException where the element or an attribute is not of the vocabulary
     */
    public static Map<String, String> attributes(Node.Element element) {
        Set<String> known = PageVocabulary.ATTRIBUTES.get(element.name());
        if (known == null) {
            throw new IllegalArgumentException("a page has no element " + element.name());
        }
        for (String attribute : element.attributes().keySet()) {
            if (!known.contains(attribute)) {
                throw new IllegalArgumentException("a page's " + element.name() + " has no attribute " + attribute);
            }
        }
        return element.attributes();
    }

    /** Whether blanks and line ends within an element are only the template's layout. */
    public static boolean isFrame(String element) {
        return BLOCKS_ONLY.contains(element);
    }
}
