package al.krat.ledger;

import java.util.ArrayList;
import java.util.List;

/** A ledger that lasts as long as the process, for tests and trials. */
public final class MemoryLedger implements Ledger {

    private final List<JournalEntry> entries = new ArrayList<>();

    @Override
    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized boolean append(JournalEntry entry) {
        if (entry.number() > entries.size() + 1 || entry.number() < 1) {
            throw new IllegalArgumentException("number " + entry.number() + " leaves a gap");
        }
        return entry.number() == entries.size() + 1 && entries.add(entry);
    }
}
