package al.krat.ledger.sheet;

import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came back in a register's sheet.
 *
 * @param asOf the day that the register was made for; null where the file is no register
 * @param changes what somebody changed, row by row, to be looked at first
 * @param reports the same as reports to record: a date with its follow-ups, by date; nothing of rows with errors
 * @param findings all that is wrong or worth a look
 */
public record RegisterReturn(
        @Nullable LocalDate asOf, List<Change> changes, List<Meeting> reports, List<Finding> findings) {

    /**
     * A changed cell.
     *
     * @param place the cell
     * @param id of the matter, in its short form
     * @param lead who answers for it
     * @param column which one
     * @param before what the ledger says
     * @param after what the sheet says
     */
    public record Change(Place place, String id, String lead, RegisterColumn column, String before, String after) {
        public Change {
            Objects.requireNonNull(place);
            Objects.requireNonNull(column);
        }
    }

    public RegisterReturn {
        changes = List.copyOf(changes);
        reports = List.copyOf(reports);
        findings = List.copyOf(findings);
    }

    /** Whether some row cannot be recorded. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
