package al.krat.writer.html;

import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.writer.Blanks;
import al.krat.writer.Columns;
import al.krat.writer.Headings;
import al.krat.writer.Rooms;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the nodes of a page as HTML; the words stay as they are. */
final class Nodes {
    private static final Set<String> VOID = Set.of("img", "col");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
    private static final Set<String> LINES =
            Set.of("header", "main", "section", "div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "tr", "figure");

    private final Markup out;
    private final Attributes attributes;
    private final Headings headings;
    private final Footnotes footnotes;
    private final Contents contents;
    private final Charts charts;
    private final String tableName;
    private final Rooms rooms;

    Nodes(Markup out, Page page, Headings headings, Attributes attributes, String tableName) {
        this.out = out;
        this.attributes = attributes;
        this.headings = headings;
        this.footnotes = new Footnotes(out, headings);
        this.contents = new Contents(out, headings, this);
        this.charts = new Charts(out, page, headings);
        this.tableName = tableName;
        this.rooms = new Rooms(page.style());
    }

    /**
     * Writes what the body holds.
     *
     * @param title of a contents list that the page does not ask for, which comes right before the main part
     */
    void body(Node.Element body, String title) {
        boolean listed = false;
        for (Node child : body.children()) {
            if (child instanceof Node.Element element && element.name().equals("main") && !listed) {
                contents.write(title);
                listed = true;
            }
            node(child, body);
        }
    }

    /** Writes the notes that the page has, below it. */
    void footnotes(String name) {
        footnotes.write(name, this);
    }

    void children(Node.Element element) {
        element.children().forEach(child -> node(child, element));
    }

    private void node(Node node, Node.Element parent) {
        if (node instanceof Node.Element element) {
            rooms.enter(element);
            if (element.name().equals("table")) {
                if (parent.is("chart")) {
                    charts.draw(parent, rooms.here());
                }
                table(element);
            } else if (element.name().equals("nav")) {
                contents.write(element);
            } else if (Footnotes.is(element)) {
                footnotes.call(element);
            } else {
                element(element, attributes.of(element));
            }
            rooms.leave(element);
        } else {
            words(((Node.Text) node).value(), parent);
        }
    }

    private void words(String words, Node.Element parent) {
        for (Blanks.Part part : Blanks.parts(words)) {
            boolean blank = part.blank() && !parent.is("blank");
            out.raw(blank ? "<span class=\"blank\">" : "").text(part.words()).raw(blank ? "</span>" : "");
        }
    }

    private void element(Node.Element element, Map<String, String> its) {
        String name = name(element);
        out.open(name, its);
        if (!VOID.contains(name)) {
            children(element);
            out.close(name);
        }
        if (LINES.contains(name)) {
            out.line();
        }
    }

    /** A section without a heading of its own is none to those who move from section to section. */
    private static String name(Node.Element element) {
        boolean headed = element.elements().stream().anyMatch(each -> HEADINGS.contains(each.name()));
        return element.name().equals("section") && !headed ? "div" : element.name();
    }

    /** A table in a box that scrolls where the screen is narrower than the table. */
    private void table(Node.Element table) {
        Node.@Nullable Element caption = table.elements().stream()
                .filter(each -> each.name().equals("caption"))
                .findFirst()
                .orElse(null);
        String id = caption == null ? "" : headings.fresh("tabela");
        out.raw("<div class=\"scroll\" role=\"group\" tabindex=\"0\"");
        out.attribute(caption == null ? "aria-label" : "aria-labelledby", caption == null ? tableName : id)
                .raw(">");
        out.open("table", attributes.of(table));
        if (caption != null) {
            Map<String, String> its = attributes.of(caption);
            its.put("id", id);
            element(caption, its);
        }
        columns(table);
        for (Node child : table.children()) {
            boolean done = child instanceof Node.Element element
                    && (element == caption || element.name().equals("colgroup"));
            if (!done) {
                node(child, table);
            }
        }
        out.close("table").close("div").line();
    }

    private void columns(Node.Element table) {
        out.raw("<colgroup>");
        for (double width : Columns.widths(table, rooms.here())) {
            out.raw("<col style=\"width:" + String.format(Locale.ROOT, "%.2f", width) + "%\">");
        }
        out.raw("</colgroup>");
    }
}
