package al.krat.writer.docx;

import al.krat.template.Node;
import java.util.ArrayList;
import java.util.List;

/** Turns what stands under each other in the page into paragraphs and tables. */
final class Flow {
    private final Shared shared;
    private final Words words;
    private final List<Block> out = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    Flow(Shared shared) {
        this.shared = shared;
        this.words = new Words(shared);
    }

    /** The blocks of a part of the page. */
    static List<Block> of(Shared shared, Node.Element part, Setting setting) {
        var flow = new Flow(shared);
        flow.children(part, setting.in(part));
        return flow.finish();
    }

    void add(Block block) {
        out.add(marks.isEmpty() ? block : block.marked(List.copyOf(marks)));
        marks.clear();
    }

    private void addAll(List<Block> blocks) {
        blocks.forEach(block -> out.add(marks.isEmpty() ? block : markedAlso(block)));
    }

    private Block markedAlso(Block block) {
        marks.addAll(block.bookmarks());
        Block marked = block.marked(List.copyOf(marks));
        marks.clear();
        return marked;
    }

    private List<Block> finish() {
        if (!marks.isEmpty() && !out.isEmpty()) {
            out.set(out.size() - 1, markedAlso(out.get(out.size() - 1)));
        }
        return Neighbours.arrange(out);
    }

    /** Words that stand loose among blocks make a paragraph of their own. */
    private void children(Node.Element parent, Setting setting) {
        var loose = new Inlines();
        for (Node child : parent.children()) {
            if (Words.isInline(child)) {
                words.inline(loose, child, setting.look(), setting.bold());
            } else {
                loose = flush(loose, setting);
                block((Node.Element) child, setting.in((Node.Element) child));
            }
        }
        flush(loose, setting);
    }

    private Inlines flush(Inlines loose, Setting setting) {
        if (loose.isEmpty()) {
            return loose;
        }
        List<Inline> content = loose.finish();
        boolean figure = setting.area() == Setting.Area.BODY
                && content.stream()
                        .allMatch(each -> each instanceof Inline.Drawing
                                || each instanceof Inline.Run run && run.text().isBlank());
        add(new Block.Paragraph(figure ? StyleId.FIGURE : setting.paragraph(), content));
        return new Inlines();
    }

    private void block(Node.Element element, Setting setting) {
        if (shared.turns(element, setting)) {
            turn(element, setting);
            return;
        }
        String id = element.attribute("id");
        String mark = id == null ? null : shared.bookmarks().begin(id);
        if (mark != null) {
            marks.add(mark);
        }
        switch (element.name()) {
            case "h1" -> paragraph(element, setting.of(setting.area(), StyleId.TITLE, true));
            case "h2", "h3", "h4" -> heading(element, setting);
            case "nav" -> addAll(shared.contents().blocks(shared, element));
            case "p" -> paragraph(element, setting.styled(Paragraphs.style(element, setting)));
            case "ul", "ol" -> list(element, setting);
            case "table" -> {
                keepLeadIn();
                addAll(new TableFlow(shared).blocks(element, setting));
            }
            case "figure" -> figure(element, setting.styled(StyleId.FIGURE));
            case "figcaption" -> paragraph(element, setting.of(setting.area(), StyleId.FIGURE_CAPTION, true));
            case "header" -> children(element, Paragraphs.header(element, setting));
            case "div" -> division(element, setting);
            default -> children(element, setting);
        }
    }

    /** A figure; a chart stands right above the table that it is made from, and all of it stays together. */
    private void figure(Node.Element element, Setting setting) {
        keepLeadIn();
        Inline.Chart chart = element.is("chart") ? shared.charts().of(element, shared.room()) : null;
        if (chart == null) {
            children(element, setting);
            return;
        }
        for (Node.Element child : element.elements()) {
            if (child.name().equals("table")) {
                keepLast();
                add(new Block.Paragraph(StyleId.FIGURE, List.of(chart)).withNext());
            }
            block(child, setting.in(child));
        }
    }

    private void keepLast() {
        int last = out.size() - 1;
        if (last >= 0
                && out.get(last) instanceof Block.Paragraph paragraph
                && paragraph.style().equals(StyleId.FIGURE_CAPTION)) {
            out.set(last, paragraph.withNext());
        }
    }

    /** Something wide on sheets that lie: a section of its own, which goes on where the next one is wide, too. */
    private void turn(Node.Element element, Setting setting) {
        var inner = new Flow(shared.turned());
        inner.block(element, setting);
        List<Block> blocks = inner.finish();
        int last = out.size() - 1;
        if (blocks.isEmpty()) {
            return;
        }
        if (last >= 0 && out.get(last) instanceof Block.Break) {
            out.remove(last);
        } else if (last >= 0) {
            out.add(new Block.Break(false));
        }
        addAll(blocks);
        out.add(new Block.Break(true));
    }

    private void paragraph(Node.Element element, Setting setting) {
        Inlines line = words.of(element, setting);
        if (!line.isEmpty() || setting.area() == Setting.Area.SIGNATURE) {
            add(new Block.Paragraph(setting.paragraph(), line.finish()));
        }
    }

    private void heading(Node.Element element, Setting setting) {
        int level = element.name().charAt(1) - '0';
        boolean counted = shared.headings().counts(element);
        Node.Element label = counted ? HeadingNumbers.label(element) : null;
        var line = new Inlines();
        for (Node child : element.children()) {
            if (child != label) {
                words.inline(line, child, setting.look(), true);
            }
        }
        if (counted || !line.isEmpty()) {
            boolean off = !counted && shared.headings().scheme().numbers(level);
            String entry = shared.contents().bookmark(element);
            if (entry != null) {
                marks.add(entry);
            }
            Block.Tuning tuning = level == 2 && (shared.inParts() || element.is("sheet"))
                    ? Block.Tuning.NONE.opening()
                    : Block.Tuning.NONE;
            add(new Block.Paragraph(StyleId.heading(level), off ? Block.Numbered.OFF : null, line.finish())
                    .tuned(tuning));
        }
    }

    private void list(Node.Element element, Setting setting) {
        keepLeadIn();
        addAll(new ListFlow(shared).blocks(element, setting));
    }

    /** A line that announces a list, a table or a figure stays with it. */
    private void keepLeadIn() {
        int last = out.size() - 1;
        if (last >= 0 && Paragraphs.leadsIn(out.get(last))) {
            out.set(last, out.get(last).withNext());
        }
    }

    private void division(Node.Element element, Setting setting) {
        Standout standout = Standout.of(element);
        if (standout != null) {
            String style = StyleId.block(standout);
            Setting inner = setting.of(Setting.Area.STANDOUT, style, false);
            addAll(Neighbours.apart(out, Neighbours.together(Flow.of(shared, element, inner))));
        } else if (element.is("speech")) {
            children(element, setting.styled(StyleId.SPEECH));
        } else if (element.is("sides")) {
            Block.Tuning tuning = shared.isTurned() ? Block.Tuning.NONE.ending(shared.room()) : Block.Tuning.NONE;
            add(new Block.Paragraph(StyleId.SIDES, Paragraphs.sides(words, element, setting)).tuned(tuning));
        } else if (element.is("signatures")) {
            addAll(new SignatureFlow(shared).blocks(element, setting));
        } else {
            children(element, setting);
        }
    }
}
