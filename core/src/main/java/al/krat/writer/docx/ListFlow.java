package al.krat.writer.docx;

import al.krat.language.Letters;
import al.krat.template.Node;
import java.util.ArrayList;
import java.util.List;

/** Turns a list of the page into numbered paragraphs. */
final class ListFlow {
    private final Shared shared;

    ListFlow(Shared shared) {
        this.shared = shared;
    }

    List<Block> blocks(Node.Element list, Setting setting) {
        ListKind kind = ListKind.of(list);
        Block.Numbered number = shared.numbering().list(kind, setting.depth(), indent(setting.area()));
        List<Block> out = new ArrayList<>();
        int ordinal = 0;
        for (Node.Element item : list.elements()) {
            ordinal++;
            Setting inner = setting.item();
            List<Block> content = new ArrayList<>(Flow.of(shared, item, inner));
            if (content.isEmpty() || !isFree(content.get(0))) {
                content.add(0, new Block.Paragraph(inner.paragraph(), List.of()));
            }
            content.set(0, first((Block.Paragraph) content.get(0), number, label(kind, ordinal), setting));
            for (int i = 1; i < content.size(); i++) {
                content.set(i, continued(content.get(i), setting.depth()));
            }
            out.addAll(content);
        }
        return out;
    }

    private static int indent(Setting.Area area) {
        return switch (area) {
            case STANDOUT -> Numbering.INSET;
            case CELL -> 0;
            default -> Numbering.INDENT;
        };
    }

    /** Word cannot count a, b, c, ç, d, dh, so the letter is text. */
    private static String label(ListKind kind, int ordinal) {
        return kind == ListKind.LETTER ? Letters.of(ordinal) + ")" : "";
    }

    private static boolean isFree(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.numbered() == null;
    }

    private static Block first(Block.Paragraph paragraph, Block.Numbered number, String label, Setting setting) {
        List<Inline> content = new ArrayList<>();
        if (!label.isEmpty()) {
            content.add(new Inline.Run(label, setting.look().named()));
            content.add(new Inline.Tab());
        }
        content.addAll(paragraph.content());
        return new Block.Paragraph(
                paragraph.style(),
                number,
                paragraph.keepNext(),
                paragraph.tuning(),
                paragraph.bookmarks(),
                List.copyOf(content));
    }

    private static Block continued(Block block, int depth) {
        return block instanceof Block.Paragraph paragraph
                        && paragraph.style().equals(StyleId.LIST)
                        && paragraph.numbered() == null
                ? paragraph.restyled(StyleId.listContinue(Math.min(depth, Numbering.DEEPEST)))
                : block;
    }
}
