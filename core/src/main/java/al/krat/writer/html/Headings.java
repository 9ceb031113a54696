package al.krat.writer.html;

import al.krat.template.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headings that the contents list names, each with an id to jump to. */
final class Headings {

    /** A heading of level 2 or 3. */
    record Heading(int level, String id, String words) {}

    private final Map<Node.Element, String> ids = new IdentityHashMap<>();
    private final List<Heading> all = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Headings(Node.Element body) {
        take(body);
        find(body);
    }

    List<Heading> all() {
        return all;
    }

    /** The id of a heading that has none of its own, else an empty text. */
    String given(Node.Element heading) {
        return ids.getOrDefault(heading, "");
    }

    /** An id that nothing on the page has. */
    String fresh(String beginning) {
        for (int n = 1; ; n++) {
            String id = beginning + "-" + n;
            if (taken.add(id)) {
                return id;
            }
        }
    }

    private void take(Node.Element element) {
        String id = element.attribute("id");
        if (id != null) {
            taken.add(id);
        }
        element.elements().forEach(this::take);
    }

    private void find(Node.Element element) {
        if (element.name().equals("h2") || element.name().equals("h3")) {
            String own = element.attribute("id");
            String id = own;
            if (id == null) {
                id = fresh("titulli");
                ids.put(element, id);
            }
            all.add(new Heading(
                    element.name().charAt(1) - '0', id, element.text().strip()));
        }
        element.elements().forEach(this::find);
    }
}
