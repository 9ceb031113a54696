package al.krat.intake.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Conventions;
import al.krat.domain.Finding;
import al.krat.domain.NamedPeriod;
import al.krat.domain.Qark;
import al.krat.intake.MeetingFile;
import al.krat.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code cases} that holds an {@code input.txt}: what is read of it, what is found in it, and that its
 * print reads back to the same. {@code -Dkrat.accept=true} rewrites what is expected; read it before you commit it.
 *
 * <p>An {@code options.txt} beside the input may say {@code workspace}, {@code qark vlore} or {@code period
 * name|first|last}.
 */
class NotesCasesTest {

    private static final Path CASES = Path.of("..", "cases");
    private static final boolean ACCEPT = Boolean.getBoolean("krat.accept");

    private record Options(Committee committee, boolean workspace) {

        static Options of(Path folder) throws IOException {
            Path file = folder.resolve("options.txt");
            Qark qark = Qark.DURRES;
            boolean workspace = false;
            var periods = new ArrayList<NamedPeriod>();
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                if (line.equals("workspace")) {
                    workspace = true;
                } else if (line.startsWith("qark ")) {
                    qark = Qark.of(line.substring(5)).orElseThrow();
                } else if (line.startsWith("period ")) {
                    String[] parts = line.substring(7).split("\\|");
                    periods.add(new NamedPeriod(parts[0], LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
                } else {
                    throw new IllegalStateException(file + ": " + line);
                }
            }
            Committee known = Committees.ofQark(qark);
            Conventions usual = Conventions.DEFAULT;
            var conventions = new Conventions(
                    usual.quorum(),
                    usual.noticeDays(),
                    usual.monthsBetweenKrat(),
                    usual.monthsBetweenTtat(),
                    usual.abstention(),
                    usual.legalBasis(),
                    periods);
            return new Options(
                    new Committee(known.qark(), known.institutions(), known.seats(), known.people(), conventions),
                    workspace);
        }
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.filter(folder -> Files.exists(folder.resolve("input.txt")))
                    .sorted()
                    .toList();
        }
        assertFalse(folders.isEmpty(), "no cases in " + CASES.toAbsolutePath());
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Options options = Options.of(folder);
        byte[] input = Files.readAllBytes(folder.resolve("input.txt"));
        NotesResult result = NotesReader.read("input.txt", input, options.committee, options.workspace);
        String printed = NotesWriter.print(result.meeting(), options.committee);
        expect(folder.resolve("findings.txt"), lines(result.findings()));
        expect(folder.resolve("meeting.yaml"), MeetingFile.yaml(result.meeting()));
        expect(folder.resolve("printed.txt"), printed);

        NotesResult again = NotesReader.read("printed.txt", printed, options.committee, options.workspace);
        assertEquals(MeetingFile.yaml(result.meeting()), MeetingFile.yaml(again.meeting()), "the print reads back");
        assertEquals(result.meeting(), again.meeting(), "the print reads back");
        assertEquals(printed, NotesWriter.print(again.meeting(), options.committee), "a second print is the first");
    }

    private static String lines(List<Finding> findings) {
        findings.forEach(finding -> assertFalse(finding.line(Language.ENGLISH).isBlank()));
        return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
    }

    private static void expect(Path file, String actual) throws IOException {
        if (ACCEPT) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, file.toString());
    }
}
