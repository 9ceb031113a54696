package al.krat.writer.docx;

import java.util.ArrayList;
import java.util.List;

/** What one block means for the next: tables that may not touch, blocks that stay together, rules that may not join. */
final class Neighbours {
    /** What a table cannot ask for below itself. */
    static final double BELOW_TABLE_PT = 8;

    private static final Block GAP = new Block.Paragraph(StyleId.TABLE_GAP, List.of());

    private Neighbours() {}

    /** All of them on one page. */
    static List<Block> together(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks);
        for (int i = 0; i < kept.size() - 1; i++) {
            kept.set(i, kept.get(i).withNext());
        }
        return List.copyOf(kept);
    }

    static List<Block> arrange(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size() + 2);
        for (Block block : blocks) {
            boolean afterTable = !out.isEmpty() && out.get(out.size() - 1) instanceof Block.Table;
            if (block instanceof Block.Table table) {
                if (afterTable) {
                    out.add(GAP); // Word would make one table of two that touch
                }
                if (table.style().equals(StyleId.SIGNATURE_TABLE)) {
                    keepLast(out);
                }
            }
            boolean afterList = !out.isEmpty() && out.get(out.size() - 1) instanceof Block.Contents;
            if ((afterTable || afterList) && block instanceof Block.Break) {
                out.add(GAP); // a section ends in a paragraph
            }
            out.add(afterTable && block instanceof Block.Paragraph paragraph ? roomAbove(paragraph) : block);
        }
        Block last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last instanceof Block.Table || last instanceof Block.Contents) {
            out.add(GAP); // body and cells end in a paragraph
        }
        return List.copyOf(out);
    }

    private static void keepLast(List<Block> out) {
        for (int i = out.size() - 1; i >= 0; i--) {
            Block block = out.get(i);
            out.set(i, block.withNext());
            if (!block.equals(GAP)) {
                return;
            }
        }
    }

    private static Block roomAbove(Block.Paragraph paragraph) {
        String style = paragraph.style();
        boolean hasRoom =
                style.startsWith("Heading") || style.equals(StyleId.CAPTION) || style.equals(StyleId.TABLE_GAP);
        return hasRoom ? paragraph : paragraph.tuned(paragraph.tuning().belowTable());
    }

    /** A block that stands out, set off from one of the same kind right above it. */
    static List<Block> apart(List<Block> above, List<Block> blocks) {
        if (above.isEmpty()
                || !(above.get(above.size() - 1) instanceof Block.Paragraph last)
                || last.tuning().apart()) {
            return blocks;
        }
        List<Block> out = new ArrayList<>();
        for (Block block : blocks) {
            boolean same = block instanceof Block.Paragraph paragraph
                    && paragraph.style().equals(last.style());
            out.add(same ? ((Block.Paragraph) block).tuned(Block.Tuning.NONE.setApart()) : block);
        }
        return out;
    }
}
