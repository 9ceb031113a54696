package al.krat.writer.html;

import al.krat.template.Node;
import al.krat.writer.Headings;
import al.krat.writer.Headings.Heading;
import java.util.List;
import java.util.Map;

/** The contents list: where the page asks for it, else beside the text, for screens. */
final class Contents {
    private static final int WORTH_LISTING = 2;
    private static final String ID = "permbajtja";

    private final Markup out;
    private final Headings headings;
    private final Nodes nodes;

    Contents(Markup out, Headings headings, Nodes nodes) {
        this.out = out;
        this.headings = headings;
        this.nodes = nodes;
    }

    /** Beside a text that asks for none. */
    void write(String title) {
        List<Heading> listed = headings.listed();
        if (headings.list() == null && listed.size() >= WORTH_LISTING) {
            open("running contents", true);
            out.text(title).close("h2").line();
            close(listed);
        }
    }

    /** The page's own. */
    void write(Node.Element list) {
        List<Node.Element> title = list.elements();
        open("contents", !title.isEmpty());
        if (!title.isEmpty()) {
            nodes.children(title.get(0));
            out.close("h2").line();
        }
        close(headings.listed());
    }

    private void open(String cssClass, boolean titled) {
        out.raw("<nav").attribute("class", cssClass);
        if (titled) {
            String id = headings.free(ID);
            out.attribute("aria-labelledby", id)
                    .raw(">")
                    .line()
                    .raw("<h2")
                    .attribute("id", id)
                    .raw(">");
        } else {
            out.raw(">").line();
        }
    }

    private void close(List<Heading> listed) {
        if (!listed.isEmpty()) {
            level(listed, 0, listed.size());
        }
        out.close("nav").line();
    }

    /** A list of the highest headings of a range, each with a list of those below it. */
    private void level(List<Heading> listed, int from, int to) {
        out.open("ol", Map.of()).line();
        int at = from;
        while (at < to) {
            Heading heading = listed.get(at);
            int next = at + 1;
            while (next < to && listed.get(next).level() > heading.level()) {
                next++;
            }
            out.raw("<li><a").attribute("href", "#" + heading.id()).raw(">");
            nodes.children(heading.line());
            out.close("a");
            if (next > at + 1) {
                out.line();
                level(listed, at + 1, next);
            }
            out.close("li").line();
            at = next;
        }
        out.close("ol").line();
    }
}
