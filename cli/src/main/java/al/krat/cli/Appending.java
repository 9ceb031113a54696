package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.ledger.FolderLedger;
import al.krat.ledger.JournalEntry;
import al.krat.ledger.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Appends to a workspace's journal, anew where somebody else was quicker, and says what is wrong with what is recorded. */
record Appending(Talk talk, Path workspace, boolean dryRun) {

    /** How often it begins anew. */
    private static final int TRIES = 20;

    /** What would be recorded, looked at anew each time. */
    interface Proposal {
        Recording make() throws IOException;
    }

    /**
     * Appends.
     *
     * @param lines of the files that findings point into
     * @return the entry, or the one that would be
     */
    JournalEntry append(Map<String, List<String>> lines, Proposal proposal) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Recording recording = proposal.make();
            List<Finding> findings = recording.findings();
            if (i == 0 || recording.entry().isEmpty()) {
                talk.remarks(findings, lines);
            }
            JournalEntry entry =
                    recording.entry().orElseThrow(() -> new Stop(ExitCode.ERRORS, "record.refused", Map.of()));
            if (dryRun || new FolderLedger(workspace).append(entry)) {
                return entry;
            }
        }
        throw new Stop(ExitCode.FILES, "record.busy", Map.of());
    }
}
