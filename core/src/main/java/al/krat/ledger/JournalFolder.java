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
        var foreign = new ArrayList<String>();
        var findings = new ArrayList<Finding>();
        for (Path file : sorted(folder)) {
            String name = String.valueOf(file.getFileName());
            if (name.startsWith(".")) {
                continue;
            }
            Optional<Integer> number = JournalFile.number(name);
            if (number.isEmpty() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                foreign.add(name);
                continue;
            }
            if (number.get() != files.size() + 1) {
                findings.add(gap(name, Math.min(number.get(), files.size() + 1)));
            }
            files.add(file);
        }
        for (String name : foreign) {
            // an entry that somebody renamed leaves a gap that nothing behind it shows
            boolean isLast = name.startsWith(JournalFile.prefix(files.size() + 1));
            findings.add(
                    isLast
                            ? gap(name, files.size() + 1)
                            : Finding.of(LedgerCode.FOREIGN_FILE, new Place.InText(name, 0, 0), Map.of()));
        }
        return new JournalFolder(files, findings);
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static Finding gap(String name, int number) {
        return Finding.of(
                LedgerCode.NUMBER_GAP, new Place.InText(name, 0, 0), Map.of("number", String.valueOf(number)));
    }

    int size() {
        return files.size();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    String name(int index) {
        return String.valueOf(files.get(index).getFileName());
    }

    Path last() {
        return files.get(files.size() - 1);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
