package al.krat.writer;

import al.krat.template.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings of a page, each with an id to go to, and which of them its contents list names. */
public final class Headings {
    private static final int FIRST_LISTED = 2;

    /**
     * A heading of the text.
     *
     * @param level 1 to 4
     * @param id its own, or one that nothing else on the page has
     * @param words in one line
     * @param element where it stands
     */
    public record Heading(int level, String id, String words, Node.Element element) {

        /** What it says with its marks of language and look, but without links: a contents list links by itself. */
        public Node.Element line() {
            return new Node.Element("span", Map.of(), unlinked(element.children()));
        }

        private static List<Node> unlinked(List<Node> nodes) {
            List<Node> all = new ArrayList<>();
            for (Node node : nodes) {
                if (!(node instanceof Node.Element element)) {
                    all.add(node);
                } else if (element.name().equals("a")) {
                    all.addAll(unlinked(element.children()));
                } else {
                    all.add(new Node.Element(element.name(), element.attributes(), unlinked(element.children())));
                }
            }
            return all;
        }
    }

    private final Map<Node.Element, String> ids = new IdentityHashMap<>();
    private final List<Heading> all = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private Node.@Nullable Element list;

    private Headings(Node.Element body) {
        take(body);
        find(body);
    }

    /** The headings of a body, in order. */
    public static Headings of(Node.Element body) {
        return new Headings(body);
    }

    /** The contents list that the page asks for, or null. */
    public Node.@Nullable Element list() {
        return list;
    }

    /** Those that a contents list names: levels 2 and 3, in a list of class {@code deep} also level 4. */
    public List<Heading> listed() {
        int last = list != null && list.is("deep") ? FIRST_LISTED + 2 : FIRST_LISTED + 1;
        return all.stream()
                .filter(each -> each.level() >= FIRST_LISTED && each.level() <= last)
                .filter(each -> !each.words().isEmpty())
                .toList();
    }

    /** The id of a heading of the text; empty for any other element. */
    public String id(Node.Element heading) {
        return ids.getOrDefault(heading, "");
    }

    /** An id, or where something on the page has it, one that begins so. */
    public String free(String id) {
        return taken.add(id) ? id : fresh(id);
    }

    /** An id that nothing on the page has. */
    public String fresh(String beginning) {
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
        switch (element.name()) {
            case "h1", "h2", "h3", "h4" -> add(element);
            case "nav" -> list = list == null ? element : list;
            default -> element.elements().forEach(this::find);
        }
    }

    private void add(Node.Element heading) {
        String own = heading.attribute("id");
        String id = own == null ? fresh("titulli") : own;
        ids.put(heading, id);
        String words = heading.text().strip().replaceAll("\\s+", " ");
        all.add(new Heading(heading.name().charAt(1) - '0', id, words, heading));
    }
}
