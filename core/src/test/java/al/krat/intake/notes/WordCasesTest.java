package al.krat.intake.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Finding;
import al.krat.domain.Qark;
import al.krat.intake.MeetingFile;
import al.krat.intake.word.WordFile;
import al.krat.intake.word.WordText;
import al.krat.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code cases} that holds notes in Word: the lines that are read of it, the meeting that they make, and
 * what is found. The notes are an {@code input.docx} as a word processor wrote it, or a {@code body.xml}: what stands in
 * {@code w:body}, so that nobody needs a word processor to add a case. Beside it {@code styles.xml},
 * {@code numbering.xml}, {@code footnotes.xml}, {@code endnotes.xml} and {@code comments.xml} may hold what stands in the
 * root of those parts. {@code -Dkrat.accept=true} rewrites what is expected; read it before you commit it.
 */
class WordCasesTest {

    private static final Path CASES = Path.of("..", "cases");
    private static final boolean ACCEPT = Boolean.getBoolean("krat.accept");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.filter(folder ->
                            Files.exists(folder.resolve("body.xml")) || Files.exists(folder.resolve("input.docx")))
                    .sorted()
                    .toList();
        }
        assertFalse(folders.isEmpty(), "no cases in " + CASES.toAbsolutePath());
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Committee committee = Committees.ofQark(Qark.DURRES);
        byte[] input = input(folder);
        WordText word = WordLines.read("input.docx", input);
        NotesResult result = NotesReader.readWord("input.docx", input, committee, false);
        expect(
                folder.resolve("lines.txt"),
                word.lines().stream().map(line -> line.text() + "\n").collect(Collectors.joining()));
        expect(folder.resolve("findings.txt"), lines(result.findings()));
        expect(folder.resolve("meeting.yaml"), MeetingFile.yaml(result.meeting()));
    }

    private static byte[] input(Path folder) throws IOException {
        Path typed = folder.resolve("input.docx");
        if (Files.exists(typed)) {
            return Files.readAllBytes(typed);
        }
        WordFile file = new WordFile().body(Files.readString(folder.resolve("body.xml")));
        for (String part : List.of("styles", "numbering", "footnotes", "endnotes", "comments")) {
            Path own = folder.resolve(part + ".xml");
            if (Files.exists(own)) {
                file.part(part, part, Files.readString(own));
            }
        }
        return file.bytes();
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
