package al.krat.template;

import java.util.Map;
import java.util.Set;

/**
 * The elements and attributes of a page; whatever else a template writes is a finding. Writers know these and no more.
 */
public final class PageVocabulary {

    /** The attributes that each element may carry. */
    public static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("body", Set.of("class")),
            Map.entry("header", Set.of("class")),
            Map.entry("main", Set.of("class")),
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

    private PageVocabulary() {}
}
