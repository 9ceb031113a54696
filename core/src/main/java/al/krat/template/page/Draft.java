package al.krat.template.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a template wrote, before its white space is settled and its vocabulary checked. */
sealed interface Draft {

    record Words(String text) implements Draft {}

    record Tag(String name, Map<String, String> attributes, List<Draft> children) implements Draft {

        Tag(String name) {
            this(name, new LinkedHashMap<>(), new ArrayList<>());
        }

        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        boolean is(String cssClass) {
            return (" " + attribute("class") + " ").contains(" " + cssClass + " ");
        }

        List<Tag> tags() {
            return children.stream()
                    .filter(Tag.class::isInstance)
                    .map(Tag.class::cast)
                    .toList();
        }

        /** Whether anything within is more than white space. */
        boolean hasWords() {
            for (Draft child : children) {
                if (child instanceof Words words ? !Space.only(words.text()) : ((Tag) child).hasWords()) {
                    return true;
                }
            }
            return false;
        }

        /** All words within, with runs of white space as one blank. */
        String text() {
            var all = new StringBuilder();
            collect(all);
            return Space.collapse(all);
        }

        private void collect(StringBuilder all) {
            for (Draft child : children) {
                if (child instanceof Words words) {
                    all.append(words.text());
                } else {
                    ((Tag) child).collect(all);
                }
            }
        }
    }
}
