package al.krat.template.markup;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.PageVocabulary;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Suggestions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which elements and attributes a template may write: those of the page, its head, and the dialect's. */
final class DialectRules {

    private static final Map<String, Set<String>> HEAD = Map.of(
            "html", Set.of("lang", "xmlns", "xmlns:th", "xmlns:krat"),
            "head", Set.of(),
            "title", Set.of(),
            "meta", Set.of("name", "content"),
            "th:block", Set.of());

    /** What every element may carry. */
    private static final Set<String> EVERYWHERE = Set.of(
            "th:text",
            "th:each",
            "th:if",
            "th:unless",
            "th:with",
            "th:fragment",
            "th:insert",
            "th:replace",
            "krat:fjala");

    /** At most one of these says what stands in an element. */
    private static final Set<String> CONTENT = Set.of("th:text", "th:insert", "th:replace", "krat:fjala");

    /** Attributes whose value may be an expression. */
    private static final Set<String> COMPUTED =
            Set.of("class", "id", "lang", "href", "src", "alt", "colspan", "content");

    /** Attributes whose value may be a phrase. */
    private static final Set<String> SAID = Set.of("alt", "content");

    /** The attributes of each element. */
    private static final Map<String, Set<String>> ALLOWED = allowed();

    private DialectRules() {}

    static void check(
            String element, Place.InText place, List<Tag.Attribute> attributes, List<TemplateProblem> problems) {
        Set<String> known = ALLOWED.get(element);
        if (known == null) {
            problems.add(TemplateProblem.at(
                    place,
                    PackCode.ELEMENT_UNKNOWN,
                    Map.of("element", element, "near", Suggestions.of(element, ALLOWED.keySet()))));
            return;
        }
        int contents = 0;
        for (Tag.Attribute attribute : attributes) {
            contents += CONTENT.contains(attribute.name()) ? 1 : 0;
            if (!known.contains(attribute.name()) || contents > 1) {
                problems.add(TemplateProblem.at(
                        attribute.place(),
                        PackCode.ATTRIBUTE_UNKNOWN,
                        Map.of(
                                "attribute", attribute.name(),
                                "element", element,
                                "near", Suggestions.of(attribute.name(), known))));
                contents = Math.min(contents, 1);
            }
        }
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> all = new TreeMap<>();
        PageVocabulary.ATTRIBUTES.forEach((element, own) -> all.put(element, allowed(own)));
        HEAD.forEach((element, own) -> all.put(element, allowed(own)));
        return all;
    }

    private static Set<String> allowed(Set<String> own) {
        Set<String> all = new HashSet<>(own);
        all.addAll(EVERYWHERE);
        for (String name : own) {
            if (COMPUTED.contains(name)) {
                all.add("th:" + name);
            }
            if (SAID.contains(name)) {
                all.add("krat:" + name);
            }
        }
        if (own.contains("class")) {
            all.add("th:classappend");
        }
        return all;
    }
}
