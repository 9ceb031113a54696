package al.krat.template.word;

import al.krat.domain.Place.Spot;
import al.krat.template.fill.Piece;
import al.krat.template.word.Node.Leaf;
import al.krat.template.word.Node.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Takes what holds paragraphs and tables: the body, a cell, a header, a note, a text box. */
final class ContainerTaker {
    private final PartTaker part;
    private final LineTaker lines;
    private final Nesting nesting;
    private final @Nullable ToIntFunction<Tree> sections;
    private List<Tree> carried = new ArrayList<>();

    /** @param sections takes the properties of a section and gives its number; null where no section can end */
    ContainerTaker(PartTaker part, @Nullable ToIntFunction<Tree> sections) {
        this.part = part;
        this.lines = new LineTaker(part);
        this.nesting = new Nesting(part.all);
        this.sections = sections;
    }

    /** The pieces of a container whose blocks all begin and end in it. */
    List<Piece> closed(List<Tree> children) {
        return nesting.closed(nodes(children, null));
    }

    /** What a container holds; a block may begin or end outside of it. @param cell where it is a cell */
    List<Node> nodes(List<Tree> children, Spot.@Nullable Cell cell) {
        List<Node> out = new ArrayList<>();
        blocks(children, cell, out);
        return out;
    }

    private void blocks(List<Tree> children, Spot.@Nullable Cell cell, List<Node> out) {
        for (int i = 0; i < children.size(); i++) {
            Tree child = children.get(i);
            switch (child.name()) {
                case "w:p" -> paragraph(child, isFollowed(children, i), cell, out);
                case "w:tbl" -> out.addAll(new TableTaker(part, this, nesting).nodes(child));
                case "w:sdt" -> {
                    if (!LineTaker.isPlaceholder(child)) {
                        blocks(child.children(), cell, out);
                    }
                }
                case "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag" ->
                    blocks(child.children(), cell, out);
                case "?AlternateContent" -> blocks(LineTaker.branch(child).children(), cell, out);
                case "w:altChunk" -> part.all.leftOut.add("w:altChunk");
                default -> {}
            }
        }
    }

    /** Whether the next that stands there is a paragraph, into which the words of one without an end can go. */
    private static boolean isFollowed(List<Tree> children, int at) {
        for (Tree next : children.subList(at + 1, children.size())) {
            switch (next.name()) {
                case "w:p" -> {
                    return true;
                }
                case "w:tbl", "w:sdt", "w:customXml", "w:ins", "w:moveTo", "w:smartTag", "?AlternateContent" -> {
                    return false;
                }
                default -> {} // marks between them
            }
        }
        return false;
    }

    private void paragraph(Tree paragraph, boolean followed, Spot.@Nullable Cell cell, List<Node> out) {
        Spot spot = part.next(cell);
        List<Tree> items = carried;
        carried = new ArrayList<>();
        items.addAll(lines.take(paragraph));
        Tree properties = paragraph.child("w:pPr");
        if (followed && properties != null && properties.at("w:rPr", "w:del") != null) {
            carried = items; // the end of the paragraph is deleted: it goes on in the next
            return;
        }
        Edges edges = Edges.of(nesting.of(new Line(part, spot, items).nodes()));
        String section = section(properties);
        if (edges.alone() && section.isEmpty()) {
            out.addAll(edges.before());
            return;
        }
        edges.before().stream().filter(mark -> !edges.alone() || !mark.opens()).forEach(out::add);
        boolean blank = edges.isBlank() && section.isEmpty();
        out.add(new Leaf(List.of(paragraph(properties, section, edges.content())), blank));
        edges.before().stream().filter(mark -> edges.alone() && mark.opens()).forEach(out::add);
        out.addAll(edges.middle());
        out.addAll(edges.after());
    }

    private String section(@Nullable Tree properties) {
        Tree section = properties == null ? null : properties.child("w:sectPr");
        return section == null || sections == null
                ? ""
                : "" + Piece.SECTION + sections.applyAsInt(section) + Piece.SECTION;
    }

    private static Piece paragraph(@Nullable Tree properties, String section, List<Leaf> content) {
        String look = properties(properties);
        if (!section.isEmpty()) {
            String rest = look.isEmpty() ? "<w:pPr>" : look.substring(0, look.length() - "</w:pPr>".length());
            look = rest + section + "</w:pPr>";
        }
        String open = "<w:p>" + look;
        List<Piece> within = new ArrayList<>();
        content.forEach(leaf -> within.addAll(leaf.pieces()));
        boolean repeats = section.isEmpty() && look.indexOf(Weld.LIST) < 0;
        if (within.size() == 1 && repeats) {
            within.set(0, alone(within.get(0), open));
        }
        boolean blocks = section.isEmpty()
                && !content.stream().allMatch(Leaf::blank)
                && content.stream().allMatch(leaf -> isBlock(leaf) || leaf.blank() && !isKept(leaf));
        return blocks
                ? new Piece.Paragraph(List.of(new Piece.Markup(open)), within)
                : new Piece.Frame(open, within, "</w:p>");
    }

    /** A space that does not break keeps a line that would go. */
    private static boolean isKept(Leaf leaf) {
        return leaf.pieces().stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Markup markup && markup.text().indexOf('\u00A0') >= 0);
    }

    private static boolean isBlock(Leaf leaf) {
        Piece piece = leaf.pieces().get(0);
        return piece instanceof Piece.Each || piece instanceof Piece.If || piece instanceof Piece.With;
    }

    /** An expression that fills a paragraph alone makes a paragraph of each line. */
    private static Piece alone(Piece piece, String open) {
        if (piece instanceof Piece.Value value) {
            return new Piece.Value(value.said(), value.look(), open, value.before(), value.after(), value.source());
        }
        return piece instanceof Piece.Phrase said
                ? new Piece.Phrase(said.said(), said.look(), open, said.before(), said.after(), said.source())
                : piece;
    }

    private static String properties(@Nullable Tree properties) {
        if (properties == null) {
            return "";
        }
        Tree mark = properties.child("w:rPr");
        if (mark != null) {
            mark.children().removeIf(child -> child.is("w:lang"));
        }
        String markup = Cleaner.clean(new Tree("w:p"), properties).replace("<w:rPr></w:rPr>", "");
        if (markup.equals("<w:pPr></w:pPr>")) {
            return "";
        }
        Tree list = properties.child("w:numPr");
        String number = list == null ? "" : list.value("w:numId");
        String level = list == null ? "" : list.value("w:ilvl");
        String said = "<w:numId w:val=\"" + number + "\"";
        return number.isEmpty() || number.equals("0")
                ? markup
                : markup.replace(
                        said,
                        "<w:numId w:val=\"" + Weld.LIST + number + "," + Tree.number(level, 0) + Weld.LIST + "\"");
    }

    /** Marks as they go up one level. */
    static List<Node> upward(List<Node> nodes) {
        List<Node> marks = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Mark mark) {
                marks.add(mark.reaching(Node.Reach.MIDDLE));
            }
        }
        return marks;
    }
}
