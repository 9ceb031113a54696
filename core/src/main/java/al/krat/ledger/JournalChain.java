package al.krat.ledger;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Verifies that each file of a journal is as it was when the next one was written. */
final class JournalChain {

    private JournalChain() {}

    static List<Finding> verify(JournalFolder files) throws IOException {
        var findings = new ArrayList<Finding>();
        String previous = JournalFile.NOTHING;
        for (int i = 0; i < files.size(); i++) {
            Path file = files.files().get(i);
            String name = String.valueOf(file.getFileName());
            JournalFile.Read read = JournalFile.read(name, Files.readAllBytes(file));
            findings.addAll(read.findings());
            JournalFile value = read.value();
            if (value != null) {
                if (!value.previous().equals(previous)) {
                    findings.add(broken(
                            i == 0
                                    ? name
                                    : String.valueOf(files.files().get(i - 1).getFileName()),
                            i));
                } else if (!JournalFile.name(value.entry()).equals(name)
                        || value.entry().number() != i + 1) {
                    findings.add(broken(name, i + 1));
                }
            }
            previous = read.sha256();
        }
        return findings.stream().distinct().toList();
    }

    private static Finding broken(String name, int number) {
        return Finding.of(
                LedgerCode.CHAIN_BROKEN,
                new Place.InText(name, 0, 0),
                Map.of("number", String.valueOf(Math.max(1, number))));
    }
}
