package al.krat.writer.docx;

import al.krat.template.Node;
import java.util.ArrayList;
import java.util.List;

/** Turns signatures into a table without lines, two a row, which stays on one page; one alone stands at the right. */
final class SignatureFlow {
    private final Shared shared;

    SignatureFlow(Shared shared) {
        this.shared = shared;
    }

    List<Block> blocks(Node.Element signatures, Setting setting) {
        List<Node.Element> all = signatures.elements();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block.Row> rows = new ArrayList<>();
        if (all.size() == 1) {
            rows.add(row(List.of(empty()), cell(all.get(0), setting)));
        }
        for (int i = 0; all.size() > 1 && i < all.size(); i += 2) {
            List<Block> right = i + 1 < all.size() ? cell(all.get(i + 1), setting) : List.of(empty());
            Block.Row row = row(cell(all.get(i), setting), right);
            rows.add(i + 2 < all.size() ? row.withNext() : row);
        }
        int room = shared.room();
        return List.of(new Block.Table(
                StyleId.SIGNATURE_TABLE, List.of(room / 2, room - room / 2), List.copyOf(rows), false, List.of()));
    }

    private static Block.Row row(List<Block> left, List<Block> right) {
        return new Block.Row(false, List.of(new Block.Cell(1, left), new Block.Cell(1, right)));
    }

    private List<Block> cell(Node.Element signature, Setting setting) {
        List<Block> content =
                Flow.of(shared, signature, setting.of(Setting.Area.SIGNATURE, StyleId.SIGNATURE_LABEL, false));
        return content.isEmpty() ? List.of(empty()) : Neighbours.together(content);
    }

    private static Block empty() {
        return new Block.Paragraph(StyleId.TABLE_TEXT, List.of());
    }
}
