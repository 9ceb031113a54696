package al.krat.template.view.paper;

import al.krat.template.view.LetterheadView;
import al.krat.template.view.SittingView;
import java.util.List;

/**
 * The sheet on which those who are there sign (listëprezenca).
 *
 * @param letterhead koka e shkresës
 * @param sitting what meets, when, where
 * @param rows members by precedence, then guests
 * @param spare numbers of the empty rows for whoever else comes
 * @param draft whether the input has errors: PROJEKT
 * @param internal whether this is the internal edition
 */
public record AttendanceSheetView(
        LetterheadView letterhead,
        SittingView sitting,
        List<SheetRowView> rows,
        List<Integer> spare,
        boolean draft,
        boolean internal) {
    public AttendanceSheetView {
        rows = List.copyOf(rows);
        spare = List.copyOf(spare);
    }
}
