package al.krat.template.page;

import al.krat.template.PackCode;
import al.krat.template.PageVocabulary;
import al.krat.template.TemplateProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Checks a draft against the vocabulary of pages; each kind of mistake is told once. Values are not repeated in
 * messages: they may be data.
 */
final class Rules {

    private static final int MAX_COLUMNS = 20;

    private final Set<String> images;
    private final List<TemplateProblem> problems;
    private final Set<Object> told = new HashSet<>();
    private final Set<String> ids = new TreeSet<>();
    private final Set<String> links = new TreeSet<>();
    private boolean listed; // a page has one contents list

    Rules(Set<String> images, List<TemplateProblem> problems) {
        this.images = images;
        this.problems = problems;
    }

    /** Whether an element may stand in another. */
    boolean child(Draft.Tag parent, Draft.Tag child) {
        boolean allowed = PageVocabulary.allows(parent.name(), child.name())
                && (!child.is("footnote") || PageVocabulary.allowsNote(parent.name(), child.name()))
                && (!child.is("wide") || PageVocabulary.allowsWide(parent.name(), child.name()))
                && (!child.name().equals("nav") || !listed);
        listed |= child.name().equals("nav");
        if (!allowed) {
            tell(PackCode.PAGE_ELEMENT, Map.of("element", child.name(), "parent", parent.name()));
        }
        return allowed;
    }

    void attributes(Draft.Tag tag) {
        Set<String> known = PageVocabulary.ATTRIBUTES.getOrDefault(tag.name(), Set.of());
        tag.attributes().forEach((name, value) -> {
            if (!known.contains(name) || !isGood(name, value)) {
                tell(PackCode.PAGE_ATTRIBUTE, Map.of("attribute", name, "element", tag.name()));
            }
        });
        if (tag.attributes().containsKey("id") && !ids.add(tag.attribute("id"))) {
            tell(PackCode.PAGE_ID, Map.of("element", tag.name()));
        }
        if (tag.name().equals("a")) {
            link(tag.attribute("href"));
        }
        if (tag.name().equals("img") && !images.contains(tag.attribute("src"))) {
            tell(PackCode.PAGE_IMAGE, Map.of());
        }
    }

    /** After all elements: whether links within the page lead somewhere. */
    void finish() {
        if (!ids.containsAll(links)) {
            tell(PackCode.PAGE_LINK, Map.of());
        }
    }

    private void link(String href) {
        boolean plain = all(href, c -> c > ' ' && c != 0x7F && c != '\\');
        if (href.startsWith("#") && plain) {
            links.add(href.substring(1));
        } else if (!plain || !href.startsWith("https://") && !href.startsWith("mailto:")) {
            tell(PackCode.PAGE_LINK, Map.of());
        }
    }

    private static boolean isGood(String name, String value) {
        return switch (name) {
            case "class" -> all(value, c -> isLower(c) || isDigit(c) || c == '-' || c == ' ');
            case "id" ->
                !value.isEmpty()
                        && isLetter(value.charAt(0))
                        && all(value, c -> isLetter(c) || isDigit(c) || c == '-' || c == '_');
            case "lang" -> value.length() >= 2 && all(value, c -> isLetter(c) || isDigit(c) || c == '-');
            case "scope" -> value.equals("col") || value.equals("row");
            case "colspan" ->
                value.length() <= 2
                        && all(value, Rules::isDigit)
                        && !value.isEmpty()
                        && Integer.parseInt(value) >= 1
                        && Integer.parseInt(value) <= MAX_COLUMNS;
            default -> true;
        };
    }

    private static boolean all(String value, IntPredicate good) {
        for (int i = 0; i < value.length(); i++) {
            if (!good.test(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void tell(PackCode code, Map<String, Object> args) {
        if (told.add(List.of(code, args))) {
            problems.add(TemplateProblem.of(code, args));
        }
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isLetter(int c) {
        return isLower(c) || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
