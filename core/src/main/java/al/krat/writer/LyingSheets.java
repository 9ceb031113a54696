package al.krat.writer;

import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.template.PageVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands on sheets that lie takes along what announces it: headings, and a paragraph that ends in a colon. Else they
 * would stay behind at the foot of an upright page, which no program keeps together with another sheet.
 */
public final class LyingSheets {
    private static final String WIDE = "wide";

    private LyingSheets() {}

    /** The page with such headings and paragraphs moved into the wide part below them; the same words in the same order. */
    public static Page gather(Page page) {
        Node.Element body = gather(page.body());
        return body == page.body()
                ? page
                : new Page(
                        page.language(),
                        page.second(),
                        page.title(),
                        page.author(),
                        page.running(),
                        page.marker(),
                        page.footer(),
                        page.numbering(),
                        body,
                        page.style());
    }

    private static Node.Element gather(Node.Element parent) {
        List<Node> children = new ArrayList<>();
        boolean changed = false;
        for (Node child : parent.children()) {
            Node gathered = child;
            if (child instanceof Node.Element element && isWide(parent, element)) {
                int from = announced(children);
                if (from < children.size()) {
                    List<Node> along = new ArrayList<>(children.subList(from, children.size()));
                    children.subList(from, children.size()).clear();
                    gathered = wide(element, along);
                }
            } else if (child instanceof Node.Element element && PageVocabulary.allowsWide(element.name(), "section")) {
                gathered = gather(element);
            }
            changed |= gathered != child;
            children.add(gathered);
        }
        return changed ? new Node.Element(parent.name(), parent.attributes(), children) : parent;
    }

    private static boolean isWide(Node.Element parent, Node.Element element) {
        return element.is(WIDE)
                && !element.name().equals("col")
                && PageVocabulary.allowsWide(parent.name(), element.name());
    }

    /** Where what announces the next element begins. */
    private static int announced(List<Node> above) {
        int from = above.size();
        for (int i = above.size() - 1; i >= 0; i--) {
            if (above.get(i) instanceof Node.Element element && announces(element)) {
                from = i;
            } else if (!(above.get(i) instanceof Node.Text text && text.value().isBlank())) {
                return from;
            }
        }
        return from;
    }

    private static boolean announces(Node.Element element) {
        return switch (element.name()) {
            case "h2", "h3", "h4" -> true;
            case "p" -> element.text().strip().endsWith(":");
            default -> false;
        };
    }

    private static Node.Element wide(Node.Element element, List<Node> along) {
        if (element.name().equals("section")) {
            along.addAll(element.children());
            return new Node.Element("section", element.attributes(), along);
        }
        along.add(element);
        return new Node.Element("section", Map.of("class", WIDE), along);
    }
}
