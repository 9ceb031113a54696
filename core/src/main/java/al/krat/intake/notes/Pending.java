package al.krat.intake.notes;

import al.krat.domain.RecordId;
import java.util.Objects;

/**
 * Something that earlier meetings left open, as the notes of the next one ask for it.
 *
 * @param id its id
 * @param lead who answers for it, by name; empty where nobody does
 * @param shared whether others answer for the same record, so that the name must stand behind the id
 * @param text what is to be done
 * @param due the deadline in words; empty where there is none
 * @param overdue whether it is late
 */
public record Pending(RecordId id, String lead, boolean shared, String text, String due, boolean overdue) {
    public Pending {
        Objects.requireNonNull(id);
        Objects.requireNonNull(lead);
        Objects.requireNonNull(text);
        Objects.requireNonNull(due);
    }
}
