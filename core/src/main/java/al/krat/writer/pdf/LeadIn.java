package al.krat.writer.pdf;

import al.krat.template.Node;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A paragraph that announces what follows, «Mbledhja shqyrtoi këto pika:», is not left alone at the foot of a page. */
final class LeadIn {

    private LeadIn() {}

    /** Keeps the element above with a list, a table or a figure below it, where it ends in a colon. */
    static void keep(@Nullable Element above, Node.Element below) {
        boolean shown =
                switch (below.name()) {
                    case "ul", "ol", "table", "figure" -> true;
                    default -> false;
                };
        if (shown
                && above != null
                && above.getTagName().equals("p")
                && above.getTextContent().endsWith(":")) {
            above.setAttribute("class", (above.getAttribute("class") + " leads").strip());
        }
    }
}
