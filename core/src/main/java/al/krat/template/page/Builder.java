package al.krat.template.page;

import al.krat.language.Language;
import al.krat.template.Node;
import al.krat.template.PackCode;
import al.krat.template.PageVocabulary;
import al.krat.template.TemplateProblem;
import al.krat.template.chart.ChartReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes nodes of a draft: blocks, paragraphs, runs. */
final class Builder {

    private final Rules rules;
    private final List<TemplateProblem> problems;
    private final Language document;
    private int charts;

    Builder(Rules rules, List<TemplateProblem> problems, Language document) {
        this.rules = rules;
        this.problems = problems;
        this.document = document;
    }

    /** @param language what is spoken around the element; saying so again is left out */
    Node.Element block(Draft.Tag tag, String language) {
        Map<String, String> attributes = attributes(tag, language);
        String spoken = attributes.getOrDefault("lang", language);
        List<Node> children = isParagraph(tag) ? paragraph(tag, spoken) : blocks(tag, spoken);
        var element = new Node.Element(tag.name(), attributes, children);
        if (element.name().equals("figure") && element.is("chart")) {
            charts++;
            problems.addAll(ChartReader.problems(element, document, charts));
        }
        return element;
    }

    private static boolean isParagraph(Draft.Tag tag) {
        if (!PageVocabulary.holdsWords(tag.name())) {
            return false;
        }
        for (Draft child : tag.children()) {
            if (child instanceof Draft.Tag inner && !PageVocabulary.isWords(inner.name())) {
                return false;
            }
        }
        return true;
    }

    private List<Node> blocks(Draft.Tag tag, String language) {
        List<Node> nodes = new ArrayList<>();
        for (Draft child : tag.children()) {
            if (child instanceof Draft.Tag inner) {
                if (rules.child(tag, inner)) {
                    nodes.add(block(inner, language));
                }
            } else if (!Space.only(((Draft.Words) child).text())) {
                problems.add(TemplateProblem.of(PackCode.PAGE_TEXT, Map.of("element", tag.name())));
            }
        }
        return nodes;
    }

    private List<Node> paragraph(Draft.Tag tag, String language) {
        var run = new Run();
        runs(tag, language, run);
        return run.nodes();
    }

    private void runs(Draft.Tag tag, String language, Run run) {
        for (Draft child : tag.children()) {
            if (child instanceof Draft.Words words) {
                run.words(words.text());
            } else if (rules.child(tag, (Draft.Tag) child)) {
                run((Draft.Tag) child, language, run);
            }
        }
    }

    private void run(Draft.Tag tag, String language, Run run) {
        Map<String, String> attributes = attributes(tag, language);
        boolean plain = tag.name().equals("span") && attributes.isEmpty();
        if (tag.is("footnote")) {
            if (tag.hasWords()) {
                String spoken = attributes.getOrDefault("lang", language);
                run.note(new Node.Element(tag.name(), attributes, paragraph(tag, spoken)));
            }
        } else if ("blank".equals(attributes.get("class"))) {
            run.add(Run.blank());
        } else if (plain || !tag.hasWords()) {
            runs(tag, language, run);
        } else {
            run.begin();
            runs(tag, attributes.getOrDefault("lang", language), run);
            run.end(tag.name(), attributes);
        }
    }

    private Map<String, String> attributes(Draft.Tag tag, String language) {
        rules.attributes(tag);
        Map<String, String> kept = new LinkedHashMap<>(tag.attributes());
        String spoken = tag.attribute("lang");
        if (spoken.equals(language) || language.startsWith(spoken + "-")) {
            kept.remove("lang");
        }
        return kept;
    }
}
