package al.krat.ledger;

import al.krat.domain.Finding;
import al.krat.file.AtomicFile;
import al.krat.file.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The ledger of a workspace: one file an entry in its folder {@code ditari}, each with the SHA-256 of the one before, and
 * the names of people in {@code personat.yaml} beside. A rename makes a recording: killed at any moment, the journal is as
 * before it or as after it.
 */
public final class FolderLedger implements Ledger {

    /** The folder of the journal in a workspace. */
    public static final String FOLDER = "ditari";

    private final Path workspace;
    private final Path folder;

    /** @param workspace its folder; what is missing in it is made by the first recording */
    public FolderLedger(Path workspace) {
        this.workspace = workspace;
        this.folder = workspace.resolve(FOLDER);
    }

    /**
     * All entries, by number.
     *
     * @throws DamagedJournalException where a file cannot be read as it was written
     */
    @Override
    public List<JournalEntry> entries() throws IOException {
        JournalFolder files = undamaged();
        return files.isEmpty() ? List.of() : new JournalIndex(folder, People.read(workspace)).read(files);
    }

    private JournalFolder undamaged() throws IOException {
        JournalFolder files = JournalFolder.list(folder);
        if (files.hasErrors()) {
            throw new DamagedJournalException(files.findings());
        }
        return files;
    }

    @Override
    public boolean append(JournalEntry entry) throws IOException {
        Files.createDirectories(folder);
        try (JournalLock lock = JournalLock.take(folder)) {
            Objects.requireNonNull(lock);
            JournalFolder files = undamaged();
            if (entry.number() > files.size() + 1 || entry.number() < 1) {
                throw new IllegalArgumentException("number " + entry.number() + " leaves a gap");
            }
            return entry.number() == files.size() + 1 && write(entry, files);
        }
    }

    private boolean write(JournalEntry entry, JournalFolder files) throws IOException {
        String previous = previous(files);
        People people = People.read(workspace);
        JournalEntry hidden = people.hidden(entry);
        var file = JournalFile.of(previous, hidden);
        byte[] bytes = file.bytes();
        String name = JournalFile.name(hidden);
        if (!JournalFile.isReadAs(file)) {
            throw new IllegalArgumentException("not to be read again: " + name);
        }
        // a name without an entry does no harm; an entry without its names would
        people.write(workspace);
        boolean added;
        try (AtomicFile written = AtomicFile.write(folder.resolve(name), out -> out.write(bytes))) {
            AtomicFile.sweep(folder, written.written());
            added = written.publishNew();
        }
        AtomicFile.force(folder);
        return added;
    }

    /** The SHA-256 of the last file, which the next one tells of: it must not take over what somebody changed. */
    private static String previous(JournalFolder files) throws IOException {
        if (files.isEmpty()) {
            return JournalFile.NOTHING;
        }
        byte[] last = Files.readAllBytes(files.last());
        if (!JournalFile.isSealed(last)) {
            throw new DamagedJournalException(List.of(JournalChain.broken(files.name(files.size() - 1), files.size())));
        }
        return Digests.of(last);
    }

    /** How many entries there are. */
    public int size() throws IOException {
        return JournalFolder.list(folder).size();
    }

    /** The SHA-256 of the last entry's file, in hexadecimal: whoever keeps it can tell later whether anything was changed. */
    public String head() throws IOException {
        JournalFolder files = JournalFolder.list(folder);
        return files.isEmpty() ? JournalFile.NOTHING : Digests.of(files.last());
    }

    /** Looks through the whole journal: every file, the chain, the people. */
    public List<Finding> verify() throws IOException {
        JournalFolder files = JournalFolder.list(folder);
        var findings = new ArrayList<>(files.findings());
        JournalChain chain = JournalChain.read(files);
        findings.addAll(chain.findings());
        try {
            People people = People.read(workspace);
            findings.addAll(people.erased(chain.entries()));
            if (!files.isEmpty() && findings.stream().noneMatch(Finding::isError)) {
                new JournalIndex(folder, people).write(files, chain.entries());
            }
        } catch (DamagedJournalException damaged) {
            findings.addAll(damaged.findings());
        }
        return List.copyOf(findings);
    }
}
