package al.krat.writer.pdf;

import al.krat.template.Node;
import al.krat.writer.Headings;
import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;

/** Bookmarks that follow the headings. */
final class Outline {

    private record Level(int depth, Element bookmark) {}

    private final Deque<Level> open = new ArrayDeque<>();
    private final Headings headings;

    Outline(Element root, Headings headings) {
        this.headings = headings;
        open.push(new Level(0, root));
    }

    /** Adds a heading under the nearest one above it of a higher rank. */
    void add(Element heading, Node.Element from) {
        int depth = from.name().charAt(1) - '0';
        while (open.element().depth() >= depth) {
            open.pop();
        }
        String id = headings.id(from);
        heading.setAttribute("id", id);
        Element bookmark = heading.getOwnerDocument().createElement("bookmark");
        bookmark.setAttribute("name", from.text().strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + id);
        open.element().bookmark().appendChild(bookmark);
        open.push(new Level(depth, bookmark));
    }
}
