package al.krat.writer.pdf;

import al.krat.language.Letters;
import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.writer.Blanks;
import al.krat.writer.Columns;
import al.krat.writer.Headings;
import al.krat.writer.Links;
import al.krat.writer.Rooms;
import al.krat.writer.Vocabulary;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns a page into the document that the renderer lays out. The words stay as they are. */
final class PageDom {
    private final Document document = Dom.empty();
    private final Headings headings;
    private final Outline outline;
    private final Rooms rooms;
    private final Charts charts;
    private int footnotes;

    /** @param charts which then know what they draw */
    PageDom(Page page, String css, Charts charts) {
        this.charts = charts;
        rooms = new Rooms(page.style());
        Element html = Dom.child(document, "html");
        html.setAttribute("lang", page.language().tag());
        Element head = Dom.child(html, "head");
        Dom.child(head, "title").appendChild(document.createTextNode(page.title()));
        Element style = Dom.child(head, "style");
        style.setAttribute("type", "text/css");
        style.appendChild(document.createTextNode(css));
        headings = Headings.of(page.body());
        outline = new Outline(Dom.child(head, "bookmarks"), headings);
        copy(html, page.body());
    }

    Headings headings() {
        return headings;
    }

    Document document() {
        return document;
    }

    private void copy(Element parent, Node.Element from) {
        if (from.name().equals("nav")) {
            contents(parent, from);
            return;
        }
        Element element = Dom.child(parent, from.name());
        rooms.enter(from);
        for (Map.Entry<String, String> attribute : Vocabulary.attributes(from).entrySet()) {
            element.setAttribute(attribute.getKey(), attribute.getValue());
        }
        switch (from.name()) {
            case "h1", "h2", "h3", "h4" -> {
                if (!headings.id(from).isEmpty()) { // the heading of the contents list is none of the text
                    outline.add(element, from);
                }
            }
            case "a" -> {
                if (from.attribute("href") != null) {
                    link(element, from);
                }
            }
            default -> {}
        }
        if (from.name().equals("table")) {
            table(element, from);
        } else if (from.name().equals("span") && from.is("footnote")) {
            footnote(element, from);
        } else if (from.is("signatures")) {
            signatures(element, from);
        } else {
            children(element, from);
        }
        if (from.is("alpha")) {
            letters(element);
        }
        rooms.leave(from);
    }

    private void children(Element element, Node.Element from) {
        Element above = null;
        for (Node node : from.children()) {
            if (node instanceof Node.Element each) {
                LeadIn.keep(above, each);
                if (each.name().equals("table") && from.is("chart")) {
                    charts.draw(element, from, rooms.here());
                }
                copy(element, each);
                above = (Element) element.getLastChild();
            } else {
                text(element, from, ((Node.Text) node).value());
            }
        }
    }

    private void text(Element element, Node.Element from, String words) {
        if (Vocabulary.isFrame(from.name()) && words.isBlank()) {
            return;
        }
        for (Blanks.Part part : Blanks.parts(Normalizer.normalize(words, Normalizer.Form.NFC))) {
            Element parent = element;
            if (part.blank() && !from.is("blank")) {
                parent = Dom.child(element, "span");
                parent.setAttribute("class", "blank");
            }
            parent.appendChild(document.createTextNode(part.words()));
        }
    }

    /** The title of a link is what its annotation says (ISO 14289-1, 7.18.5). */
    private static void link(Element element, Node.Element from) {
        String href = Links.checked(element.getAttribute("href"));
        String words = from.text().strip();
        element.setAttribute("title", href.startsWith("#") || words.equals(href) ? words : words + " (" + href + ")");
    }

    /** The renderer takes a note to the foot of the page and leaves its number; the words begin with it, too. */
    private void footnote(Element element, Node.Element from) {
        footnotes++;
        element.setAttribute("data-n", Integer.toString(footnotes));
        element.appendChild(document.createTextNode(footnotes + " "));
        children(element, from);
    }

    private void table(Element element, Node.Element from) {
        Element columns = null;
        for (Node.Element part : from.elements()) {
            if (!part.name().equals("colgroup")) {
                if (!part.name().equals("caption") && columns == null) {
                    columns = columns(element, from);
                }
                copy(element, part);
            }
        }
    }

    /** The contents list: its heading, and below it the entries, in elements that {@link ContentsTags} knows by name. */
    private void contents(Element parent, Node.Element from) {
        Element nav = Dom.child(parent, "div");
        nav.setAttribute("class", "contents");
        children(nav, from);
        if (headings.listed().isEmpty()) {
            return;
        }
        Element list = Dom.child(nav, ContentsTags.LIST);
        for (Headings.Heading heading : headings.listed()) {
            Element entry = Dom.child(list, ContentsTags.ENTRY);
            Element line = Dom.child(entry, "p");
            line.setAttribute("class", "entry entry-" + heading.level());
            Element link = Dom.child(line, "a");
            link.setAttribute("href", "#" + heading.id());
            link.setAttribute("title", heading.words());
            children(link, heading.line());
            Dom.child(link, ContentsTags.LEADER).appendChild(document.createTextNode("."));
            Element number = Dom.child(link, "span");
            number.setAttribute("class", "sheet");
            number.setAttribute(ContentsTags.NUMBER, "");
            number.appendChild(document.createTextNode("\u00a000"));
        }
    }

    private Element columns(Element table, Node.Element from) {
        Element group = Dom.child(table, "colgroup");
        for (double width : Columns.widths(from, rooms.here())) {
            Dom.child(group, "col").setAttribute("style", String.format(Locale.ROOT, "width: %.3f%%", width));
        }
        return group;
    }

    /** Two signatures a row; an odd last one stands at the left, one alone at the right. */
    private void signatures(Element element, Node.Element from) {
        List<Node.Element> all = from.elements();
        for (int i = 0; i < all.size(); i += 2) {
            Element pair = Dom.child(element, "div");
            pair.setAttribute("class", "pair");
            if (all.size() == 1) {
                Dom.child(pair, "div").setAttribute("class", "signature");
            }
            copy(pair, all.get(i));
            if (i + 1 < all.size()) {
                copy(pair, all.get(i + 1));
                level(pair, all.get(i), all.get(i + 1));
            } else if (all.size() > 1) {
                Dom.child(pair, "div").setAttribute("class", "signature");
            }
        }
    }

    /** The rules of a pair stand level: beside two lines of labels one line gets the room of the other. */
    private static void level(Element pair, Node.Element left, Node.Element right) {
        long more = labels(right) - labels(left);
        org.w3c.dom.Node lower = more > 0 ? pair.getFirstChild() : pair.getLastChild();
        if (more != 0 && Math.abs(more) <= 2 && lower instanceof Element cell) {
            cell.setAttribute("class", cell.getAttribute("class") + " lower-" + Math.abs(more));
        }
    }

    private static long labels(Node.Element signature) {
        return signature.elements().stream().filter(each -> each.is("label")).count();
    }

    private static void letters(Element list) {
        int n = 0;
        for (org.w3c.dom.Node item = list.getFirstChild(); item != null; item = item.getNextSibling()) {
            if (item instanceof Element element) {
                n++;
                element.setAttribute("data-label", Letters.of(n) + ")");
            }
        }
    }
}
