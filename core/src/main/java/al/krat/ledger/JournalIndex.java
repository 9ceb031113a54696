package al.krat.ledger;

import al.krat.domain.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of a journal. */
final class JournalIndex {

    private final Path folder;

    JournalIndex(Path folder) {
        this.folder = folder;
    }

    List<JournalEntry> read(JournalFolder files) throws IOException {
        if (files.hasErrors()) {
            throw new DamagedJournalException(files.findings());
        }
        var entries = new ArrayList<JournalEntry>();
        var findings = new ArrayList<Finding>();
        for (Path file : files.files()) {
            JournalFile.Read read = JournalFile.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            findings.addAll(read.findings());
            if (read.value() != null) {
                entries.add(read.value().entry());
            }
        }
        if (!findings.isEmpty()) {
            throw new DamagedJournalException(findings);
        }
        return entries;
    }

    void rebuild(JournalFolder files) throws IOException {
        read(files);
    }
}
