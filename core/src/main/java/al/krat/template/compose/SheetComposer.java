package al.krat.template.compose;

import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Named;
import al.krat.domain.Roll;
import al.krat.template.view.paper.AttendanceSheetView;
import al.krat.template.view.paper.SheetRowView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The seats of a meeting become the rows that their holders sign in. */
record SheetComposer(MeetingParts parts, Committee committee) {

    /** Empty rows for whoever else comes. */
    private static final int SPARE = 4;

    AttendanceSheetView sheet(PaperSettings settings) {
        List<SheetRowView> rows = rows();
        return new AttendanceSheetView(
                parts.letterhead(settings.day()),
                parts.sitting(),
                rows,
                IntStream.rangeClosed(rows.size() + 1, rows.size() + SPARE)
                        .boxed()
                        .toList(),
                settings.draft(),
                settings.edition() == Edition.INTERNAL);
    }

    private List<SheetRowView> rows() {
        Roll roll = Roll.of(parts.meeting, committee);
        var attendance = new AttendanceComposer(roll, parts.meeting.chair(), parts.parties, parts.texts);
        var rows = new ArrayList<SheetRowView>();
        for (Roll.Row row : roll.members()) {
            rows.add(row(attendance, row, rows.size() + 1, false));
        }
        for (Roll.Row row : roll.guests()) {
            rows.add(row(attendance, row, rows.size() + 1, true));
        }
        return rows;
    }

    private SheetRowView row(AttendanceComposer attendance, Roll.Row row, int number, boolean guest) {
        Named substitute = row.who().substitute();
        Named member = attendance.person(row);
        return new SheetRowView(
                number,
                parts.parties.of(row.who().party()),
                parts.parties.person(substitute != null ? substitute : member),
                attendance.role(row),
                substitute != null,
                guest,
                attendance.gender(row, member));
    }
}
