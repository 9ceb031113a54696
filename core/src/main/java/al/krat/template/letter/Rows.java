package al.krat.template.letter;

import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/** Puts tables in order when lines of theirs are gone: a row without a line goes, and a cell has one at least. */
final class Rows {

    private Rows() {}

    static void tidy(List<Object> blocks) {
        blocks.removeIf(each -> LetterFile.unwrapped(each) instanceof Tbl table && !keep(table));
        if (blocks.isEmpty()) {
            blocks.add(new P());
        }
    }

    private static boolean keep(Tbl table) {
        table.getContent().removeIf(each -> LetterFile.unwrapped(each) instanceof Tr row && !keep(row));
        return table.getContent().stream().anyMatch(each -> LetterFile.unwrapped(each) instanceof Tr);
    }

    private static boolean keep(Tr row) {
        List<Tc> cells = row.getContent().stream()
                .map(LetterFile::unwrapped)
                .filter(Tc.class::isInstance)
                .map(Tc.class::cast)
                .toList();
        boolean empty = cells.stream().allMatch(cell -> cell.getContent().isEmpty());
        cells.forEach(cell -> tidy(cell.getContent()));
        return !empty;
    }
}
