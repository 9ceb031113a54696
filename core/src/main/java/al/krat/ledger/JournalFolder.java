package al.krat.ledger;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a journal, by number.
 *
 * @param files each with the number that its place says
 * @param findings gaps, doubles, foreign files
 */
record JournalFolder(List<Path> files, List<Finding> findings) {

    JournalFolder {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** What is there; nothing where there is no folder. */
    static JournalFolder list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new JournalFolder(List.of(), List.of());
        }
        var files = new ArrayList<Path>();
        var findings = new ArrayList<Finding>();
        for (Path file : sorted(folder)) {
            String name = String.valueOf(file.getFileName());
            Optional<Integer> number = JournalFile.number(name);
            if (name.startsWith(".")) {
                continue;
            }
            if (number.isEmpty() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                findings.add(Finding.of(LedgerCode.FOREIGN_FILE, new Place.InText(name, 0, 0), Map.of()));
            } else if (number.get() != files.size() + 1) {
                findings.add(Finding.of(
                        LedgerCode.NUMBER_GAP,
                        new Place.InText(name, 0, 0),
                        Map.of("number", String.valueOf(Math.min(number.get(), files.size() + 1)))));
                files.add(file);
            } else {
                files.add(file);
            }
        }
        return new JournalFolder(files, findings);
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    int size() {
        return files.size();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    Path last() {
        return files.get(files.size() - 1);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
