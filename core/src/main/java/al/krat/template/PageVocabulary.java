package al.krat.template;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The elements and attributes of a page; whatever else a template writes is a finding. Writers know these and no more.
 */
public final class PageVocabulary {

    /** The attributes that each element may carry. */
    public static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("body", Set.of("class")),
            Map.entry("header", Set.of("class")),
            Map.entry("main", Set.of("class")),
            Map.entry("nav", Set.of("class")),
            Map.entry("section", Set.of("class", "id", "lang")),
            Map.entry("div", Set.of("class", "id", "lang")),
            Map.entry("h1", Set.of("class", "id", "lang")),
            Map.entry("h2", Set.of("class", "id", "lang")),
            Map.entry("h3", Set.of("class", "id", "lang")),
            Map.entry("h4", Set.of("class", "id", "lang")),
            Map.entry("p", Set.of("class", "id", "lang")),
            Map.entry("strong", Set.of("class", "lang")),
            Map.entry("em", Set.of("class", "lang")),
            Map.entry("span", Set.of("class", "lang")),
            Map.entry("a", Set.of("class", "href", "lang")),
            Map.entry("ul", Set.of("class")),
            Map.entry("ol", Set.of("class")),
            Map.entry("li", Set.of("class", "lang")),
            Map.entry("table", Set.of("class")),
            Map.entry("caption", Set.of("class", "lang")),
            Map.entry("colgroup", Set.of()),
            Map.entry("col", Set.of("class")),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of("class")),
            Map.entry("th", Set.of("class", "scope", "colspan", "lang")),
            Map.entry("td", Set.of("class", "colspan", "lang")),
            Map.entry("img", Set.of("class", "src", "alt")),
            Map.entry("figure", Set.of("class")),
            Map.entry("figcaption", Set.of("class", "lang")));

    private static final Set<String> WORDS = Set.of("strong", "em", "span", "a");
    private static final Set<String> PARAGRAPHS = Set.of("p", "ul", "ol");
    private static final Set<String> BLOCKS = Set.of(
            "header", "main", "section", "div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "table", "img", "figure");

    /** What each element may hold beside words; what is not here holds nothing. */
    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry("body", union(BLOCKS, Set.of("nav"))),
            Map.entry("header", BLOCKS),
            Map.entry("main", union(BLOCKS, Set.of("nav"))),
            Map.entry("nav", Set.of("h2")),
            Map.entry("section", BLOCKS),
            Map.entry("div", BLOCKS),
            Map.entry("h1", WORDS),
            Map.entry("h2", WORDS),
            Map.entry("h3", WORDS),
            Map.entry("h4", WORDS),
            Map.entry("p", WORDS),
            Map.entry("strong", WORDS),
            Map.entry("em", WORDS),
            Map.entry("span", WORDS),
            Map.entry("a", WORDS),
            Map.entry("caption", WORDS),
            Map.entry("figcaption", WORDS),
            Map.entry("li", union(WORDS, PARAGRAPHS)),
            Map.entry("th", union(WORDS, PARAGRAPHS)),
            Map.entry("td", union(WORDS, PARAGRAPHS)),
            Map.entry("ul", Set.of("li")),
            Map.entry("ol", Set.of("li")),
            Map.entry("table", Set.of("caption", "colgroup", "thead", "tbody")),
            Map.entry("colgroup", Set.of("col")),
            Map.entry("thead", Set.of("tr")),
            Map.entry("tbody", Set.of("tr")),
            Map.entry("tr", Set.of("th", "td")),
            Map.entry("figure", Set.of("img", "figcaption", "table")));

    private PageVocabulary() {}

    /** Whether an element may stand right in another. */
    public static boolean allows(String parent, String child) {
        return CHILDREN.getOrDefault(parent, Set.of()).contains(child);
    }

    /** Whether an element of class {@code wide} may stand right in another: a wide column, or what turns the sheet. */
    public static boolean allowsWide(String parent, String child) {
        return switch (child) {
            case "col" -> true;
            case "section", "table" -> parent.equals("body") || parent.equals("main") || parent.equals("section");
            default -> false;
        };
    }

    /** Whether an element of class {@code footnote} may stand right in another: words below the page, a number here. */
    public static boolean allowsNote(String parent, String child) {
        return child.equals("span")
                && switch (parent) {
                    case "p", "li", "td", "th" -> true;
                    default -> false;
                };
    }

    /** Whether words may stand right in an element. */
    public static boolean holdsWords(String element) {
        return CHILDREN.getOrDefault(element, Set.of()).contains("span");
    }

    /** Whether an element is a run within a paragraph. */
    public static boolean isWords(String element) {
        return WORDS.contains(element);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return Set.copyOf(all);
    }
}
