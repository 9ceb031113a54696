package al.krat.template.bilingual;

import al.krat.template.Node;
import al.krat.template.PageVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks blocks as a translation, with their language and the class {@code translation}, and paragraphs as {@code original}.
 *
 * @param language BCP 47
 */
record Translation(String language) {

    private static final String CLASS = "translation";
    private static final String ORIGINAL = "original";

    /** A paragraph that its translation follows. */
    static Node.Element original(Node.Element paragraph) {
        return paragraph.name().equals("p")
                ? new Node.Element("p", classed(paragraph.attributes(), ORIGINAL), paragraph.children())
                : paragraph;
    }

    private static Map<String, String> classed(Map<String, String> attributes, String name) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        all.merge("class", name, (its, one) -> its + " " + one);
        return all;
    }

    /** A block as the translation of the one before it; ids stay with that one. */
    Node.Element of(Node.Element block) {
        Map<String, String> attributes = new LinkedHashMap<>(block.attributes());
        attributes.remove("id");
        if (!holdsWords(block)) {
            return new Node.Element(block.name(), attributes, inner(block));
        }
        if (PageVocabulary.ATTRIBUTES.getOrDefault(block.name(), Set.of()).contains("lang")) {
            attributes.putIfAbsent("lang", language);
        }
        return new Node.Element(block.name(), classed(attributes, CLASS), block.children());
    }

    private List<Node> inner(Node.Element block) {
        List<Node> inner = new ArrayList<>();
        block.children().forEach(child -> inner.add(child instanceof Node.Element each ? of(each) : child));
        return inner;
    }

    /** A heading, caption or label with its translation behind it; a number before both is said once. */
    Node.Element onOneLine(Node.Element first, Node.Element second) {
        List<Node> words = new ArrayList<>(second.children());
        if (!words.isEmpty() && words.get(0) instanceof Node.Element number && number.is("nr")) {
            words.remove(0);
            if (!words.isEmpty() && words.get(0) instanceof Node.Text text) {
                words.set(0, new Node.Text(text.value().stripLeading()));
            }
        }
        List<Node> line = new ArrayList<>(first.children());
        line.add(new Node.Text(Pairing.SLASH));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("lang", language);
        line.add(new Node.Element("span", classed(attributes, CLASS), words));
        return new Node.Element(first.name(), first.attributes(), line);
    }

    private static boolean holdsWords(Node.Element block) {
        return PageVocabulary.holdsWords(block.name())
                && block.elements().stream().allMatch(each -> PageVocabulary.isWords(each.name()));
    }
}
