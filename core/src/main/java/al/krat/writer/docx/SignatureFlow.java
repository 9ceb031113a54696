package al.krat.writer.docx;

import al.krat.template.Node;
import java.util.ArrayList;
import java.util.List;

/** Turns signatures into a table without lines, two a row, which stays on one page. */
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
        for (int i = 0; i < all.size(); i += 2) {
            List<Block> right = i + 1 < all.size() ? cell(all.get(i + 1), setting) : List.of(empty());
            var row = new Block.Row(
                    false, List.of(new Block.Cell(1, cell(all.get(i), setting)), new Block.Cell(1, right)));
            rows.add(i + 2 < all.size() ? row.withNext() : row);
        }
        int room = shared.room();
        return List.of(new Block.Table(
                StyleId.SIGNATURE_TABLE, List.of(room / 2, room - room / 2), List.copyOf(rows), false, List.of()));
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
