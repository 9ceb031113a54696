package al.krat.ledger;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.file.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The entries of a journal, read file by file; each file must be as it was when the next one was written, the last one as
 * its seal says.
 *
 * @param entries those that can be read
 * @param findings what is no longer as it was written
 */
record JournalChain(List<JournalEntry> entries, List<Finding> findings) {

    JournalChain {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    static JournalChain read(JournalFolder files) throws IOException {
        return read(files, 0);
    }

    /** The files from one on, counted from 0; those before it are known. */
    static JournalChain read(JournalFolder files, int from) throws IOException {
        var entries = new ArrayList<JournalEntry>();
        var findings = new ArrayList<Finding>();
        String previous =
                from == 0 ? JournalFile.NOTHING : Digests.of(files.files().get(from - 1));
        for (int i = from; i < files.size(); i++) {
            String name = files.name(i);
            byte[] bytes = Files.readAllBytes(files.files().get(i));
            JournalFile.Read read = JournalFile.read(name, bytes);
            findings.addAll(read.findings());
            JournalFile value = read.value();
            if (value != null) {
                entries.add(value.entry());
                if (!isSealed(value, name, i + 1, bytes)) {
                    findings.add(broken(name, i + 1));
                } else if (!value.previous().equals(previous)) {
                    findings.add(broken(files.name(Math.max(0, i - 1)), Math.max(1, i)));
                }
            }
            previous = read.sha256();
        }
        return new JournalChain(entries, findings.stream().distinct().toList());
    }

    private static boolean isSealed(JournalFile file, String name, int number, byte[] bytes) {
        return JournalFile.isSealed(bytes)
                && JournalFile.name(file.entry()).equals(name)
                && file.entry().number() == number;
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    static Finding broken(String name, int number) {
        return Finding.of(
                LedgerCode.CHAIN_BROKEN, new Place.InText(name, 0, 0), Map.of("number", String.valueOf(number)));
    }
}
