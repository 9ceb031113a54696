package al.krat.template.page;

import al.krat.language.Language;
import al.krat.template.Node;
import al.krat.template.PackCode;
import al.krat.template.Page;
import al.krat.template.Style;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the XHTML that a template wrote into a page. White space is settled as HTML does; runs of underscores become
 * ruled blanks; runs that say nothing (a {@code span} without attributes, a {@code lang} that goes without saying) are
 * taken out. Whatever the vocabulary does not know is a problem; a chart that cannot be drawn is one that only remarks.
 */
public final class PageReader {

    private static final Set<String> METAS = Set.of("author", "running", "marker", "footer", "numbering");

    private final Language language;
    private final Style style;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Rules rules;
    private final Map<String, String> metas = new HashMap<>();
    private String title = "";
    private Node.Element body = new Node.Element("body", Map.of(), List.of());

    /** @param images the names of the pictures that a page may show */
    public PageReader(Language language, Style style, Set<String> images) {
        this.language = language;
        this.style = style;
        this.rules = new Rules(images, problems);
    }

    /**
     * Reads a page; it is one only where {@link #problems} has no error.
     *
     * @throws TemplateProblem where reading on is of no use
     */
    public Page read(String markup) {
        Draft.Tag html = Xhtml.read(markup);
        boolean seen = false;
        for (Draft.Tag child : html.tags()) {
            if (child.name().equals("head")) {
                head(child);
            } else if (child.name().equals("body") && !seen) {
                seen = true;
                body = new Builder(rules, problems, language).block(child, language.tag());
            } else {
                problems.add(element(child.name(), html.name()));
            }
        }
        if (!html.name().equals("html") || !seen) {
            problems.add(element(html.name(), "—"));
        }
        rules.finish();
        return new Page(
                language,
                title,
                meta("author"),
                meta("running"),
                meta("marker"),
                meta("footer"),
                meta("numbering"),
                body,
                style);
    }

    public List<TemplateProblem> problems() {
        return List.copyOf(problems);
    }

    private void head(Draft.Tag head) {
        for (Draft.Tag child : head.tags()) {
            if (child.name().equals("title")) {
                title = child.text();
            } else if (!child.name().equals("meta")) {
                problems.add(element(child.name(), "head"));
            } else if (!METAS.contains(child.attribute("name"))) {
                problems.add(TemplateProblem.of(PackCode.PAGE_META, Map.of("name", child.attribute("name"))));
            } else {
                metas.put(child.attribute("name"), Space.collapse(child.attribute("content")));
            }
        }
    }

    private String meta(String name) {
        return metas.getOrDefault(name, "");
    }

    private static TemplateProblem element(String name, String parent) {
        return TemplateProblem.of(PackCode.PAGE_ELEMENT, Map.of("element", name, "parent", parent));
    }
}
