package al.krat.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A node of a {@link Page}. */
public sealed interface Node {

    /** Words. */
    record Text(String value) implements Node {
        public Text {
            Objects.requireNonNull(value);
        }
    }

    /**
     * An element of the page vocabulary.
     *
     * @param name lower case, one of {@link PageVocabulary}
     * @param attributes in the order of the template
     * @param children in order
     */
    record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {
        public Element {
            Objects.requireNonNull(name);
            attributes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(attributes));
            children = List.copyOf(children);
        }

        /** An attribute's value, or null. */
        public @Nullable String attribute(String key) {
            return attributes.get(key);
        }

        /** Whether the element carries a class. */
        public boolean is(String cssClass) {
            String all = attributes.get("class");
            return all != null && (" " + all + " ").contains(" " + cssClass + " ");
        }

        /** The elements among the children. */
        public List<Element> elements() {
            return children.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        /** All words within, as they stand. */
        public String text() {
            var all = new StringBuilder();
            for (Node child : children) {
                all.append(child instanceof Text words ? words.value() : ((Element) child).text());
            }
            return all.toString();
        }
    }
}
