package al.krat.ledger;

import al.krat.domain.Committee;
import java.io.IOException;
import java.util.List;

/**
 * Where a committee keeps what it has recorded (ditari). Entries are only ever added: a correction is a new entry, and what
 * is withdrawn gets a tombstone. The embedded one is a folder, {@link FolderLedger}; who keeps meetings in a database of
 * their own implements this.
 */
public interface Ledger {

    /**
     * All entries, by number.
     *
     * @throws IOException if they cannot be read
     */
    List<JournalEntry> entries() throws IOException;

    /**
     * Adds an entry, whole or not at all; it is there for good when this returns.
     *
     * @param entry one whose number is the next
     * @return whether it was added; false where another entry has taken the number meanwhile: then nothing has changed, and
     *     who records reads the entries again
     * @throws IOException if it cannot be written; nothing has changed then
     * @throws IllegalArgumentException for a number that leaves a gap
     */
    boolean append(JournalEntry entry) throws IOException;

    /**
     * What the entries come to.
     *
     * @param committee whose ledger it is
     * @throws IOException if they cannot be read
     */
    default History history(Committee committee) throws IOException {
        return History.of(entries(), committee);
    }
}
