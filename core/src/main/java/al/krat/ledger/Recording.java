package al.krat.ledger;

import al.krat.domain.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would be recorded, or why it is not. Nothing is written before {@link Ledger#append}.
 *
 * @param proposed the entry, with its number and all ids; null where something keeps it from being recorded
 * @param findings what is wrong with recording it
 */
public record Recording(@Nullable JournalEntry proposed, List<Finding> findings) {

    public Recording {
        findings = List.copyOf(findings);
    }

    /** The entry to append; empty where something keeps it from being recorded. */
    public Optional<JournalEntry> entry() {
        return Optional.ofNullable(proposed);
    }
}
