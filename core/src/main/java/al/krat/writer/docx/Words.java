package al.krat.writer.docx;

import al.krat.picture.Picture;
import al.krat.template.Node;

/** Turns what stands in a line of the page into runs. */
final class Words {
    /** What a blank holds; the style stretches it, and a longer one is long enough. */
    private static final String BLANK = "____";

    private static final double EMBLEM_MM = 20;
    private static final double HIGHEST_MM = 160;

    private final Shared shared;

    Words(Shared shared) {
        this.shared = shared;
    }

    /** Whether a node belongs in a line; everything else stands under something. */
    static boolean isInline(Node node) {
        return !(node instanceof Node.Element element)
                || switch (element.name()) {
                    case "strong", "em", "span", "a", "img" -> true;
                    default -> false;
                };
    }

    /** All children of an element as one line. */
    Inlines of(Node.Element element, Setting setting) {
        var line = new Inlines();
        into(line, element, setting);
        return line;
    }

    void into(Inlines line, Node.Element element, Setting setting) {
        Setting inner = setting.in(element);
        element.children().forEach(child -> inline(line, child, inner.look(), inner.bold()));
    }

    void inline(Inlines line, Node node, Look look, boolean bold) {
        if (node instanceof Node.Text words) {
            line.text(words.value(), look.named());
            return;
        }
        var element = (Node.Element) node;
        Look its = look.in(Setting.language(element.attribute("lang")));
        switch (element.name()) {
            case "strong" -> children(line, element, bold ? its : strong(element, its), bold);
            case "em" -> children(line, element, its.emphasis(), bold);
            case "span" -> {
                if (element.is("footnote")) {
                    note(line, element);
                } else {
                    children(line, element, span(element, its), bold);
                }
            }
            case "a" -> link(line, element, its, bold);
            case "img" -> image(line, element);
            default -> children(line, element, its, bold);
        }
    }

    private void note(Inlines line, Node.Element element) {
        var words = new Inlines();
        children(words, element, Look.PLAIN.in(Setting.language(element.attribute("lang"))), false);
        line.add(new Inline.Note(shared.notes().add(words.finish())));
    }

    private void children(Inlines line, Node.Element element, Look look, boolean bold) {
        element.children().forEach(child -> inline(line, child, look, bold));
    }

    private static Look strong(Node.Element element, Look look) {
        return element.is("label")
                ? look.styled(StyleId.LABEL)
                : element.is("speaker") ? look.styled(StyleId.SPEAKER) : look.strong();
    }

    private static Look span(Node.Element element, Look look) {
        String style = element.is("blank")
                ? StyleId.BLANK
                : element.is("term") ? StyleId.TERM : element.is("translation") ? StyleId.TRANSLATION : null;
        return style == null ? look : look.styled(style);
    }

    private void link(Inlines line, Node.Element element, Look look, boolean bold) {
        String href = element.attribute("href");
        String bookmark =
                href != null && href.startsWith("#") ? shared.bookmarks().target(href.substring(1)) : null;
        String address =
                href == null || href.startsWith("#") ? null : Addresses.of(href).orElse(null);
        if (bookmark == null && address == null) {
            children(line, element, look, bold);
            return;
        }
        int start = line.mark();
        children(line, element, look.styled(StyleId.HYPERLINK), bold);
        line.wrap(start, content -> new Inline.Link(bookmark, address, content));
    }

    private void image(Inlines line, Node.Element element) {
        String name = element.attribute("src");
        if (name == null || name.isBlank()) {
            return;
        }
        Picture picture = shared.pictures().named(name);
        PictureSize size = element.is("emblem") || element.is("anniversary")
                ? PictureSize.high(picture, EMBLEM_MM)
                : PictureSize.within(picture, Units.mm(shared.room()), HIGHEST_MM);
        String alt = element.attribute("alt");
        line.add(new Inline.Drawing(name, size, alt == null ? "" : alt));
    }
}
