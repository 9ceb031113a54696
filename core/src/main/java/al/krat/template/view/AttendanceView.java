package al.krat.template.view;

import java.util.List;

/**
 * Who was there (pjesëmarrja).
 *
 * @param seated whether it is known who the members are; else the table holds whom the notes name
 * @param total members in all
 * @param present of them present at the opening
 * @param missing of them absent, with reason or without
 * @param excused absent with reason
 * @param absent absent without
 * @param unknown of whom nothing is known
 * @param rows the table, members by precedence, then guests
 * @param movements comings and goings
 */
public record AttendanceView(
        boolean seated,
        int total,
        int present,
        int missing,
        int excused,
        int absent,
        int unknown,
        List<AttendeeView> rows,
        List<MovementView> movements) {
    public AttendanceView {
        rows = List.copyOf(rows);
        movements = List.copyOf(movements);
    }
}
