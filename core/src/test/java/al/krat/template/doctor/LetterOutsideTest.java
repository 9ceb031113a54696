package al.krat.template.doctor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.writer.OutsideTools;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made templates as other programs see them: the validator of the Open XML SDK, and LibreOffice. */
class LetterOutsideTest {

    @TempDir
    private Path folder;

    private List<Path> templates() throws Exception {
        List<Path> made = new ArrayList<>();
        for (Path letter : LetterCasesTest.folders()) {
            Diagnosis diagnosis =
                    LetterDoctor.examine("letter.docx", LetterCasesTest.letter(letter), "prove", "standard", null);
            for (var file : diagnosis.files().entrySet()) {
                if (file.getKey().endsWith(".docx")) {
                    String name = letter.getFileName() + "-" + file.getKey();
                    made.add(Files.write(folder.resolve(name), file.getValue()));
                }
            }
        }
        return made;
    }

    @Test
    void theOpenXmlSdkFindsNothing() throws Exception {
        Path validator = OutsideTools.orSkip(
                Optional.ofNullable(System.getenv("KRAT_OOXML_VALIDATOR")).map(Path::of),
                "KRAT_OOXML_VALIDATOR names no program");
        for (Path template : templates()) {
            String said = run(List.of(validator.toString(), template.toString()));
            assertTrue(said.contains("\"ok\": true"), template + " " + said);
        }
    }

    @Test
    void libreOfficeShowsTheWordsOfATemplate() throws Exception {
        Path soffice = OutsideTools.orSkip(
                List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)).stream()
                        .map(each -> Path.of(each, "soffice"))
                        .filter(Files::isExecutable)
                        .findFirst(),
                "soffice is not on the PATH");
        Path letter = LetterCasesTest.CASES.resolve("letter-04-table-letterhead");
        byte[] template = LetterCasesTest.bytes(
                LetterDoctor.examine("letter.docx", LetterCasesTest.letter(letter), "prove", "standard", null)
                        .files(),
                LetterDoctor.TEMPLATE);
        Path file = Files.write(folder.resolve("t.docx"), template);
        run(List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder.toString(),
                file.toString()));
        String shown = Files.readString(folder.resolve("t.txt"));
        assertTrue(shown.contains("PREFEKTI I QARKUT FIER"), shown);
        assertTrue(shown.contains("[# th:each=\"row : ${attendance.rows}\"][[${row.number}]]"), shown);
    }

    private String run(List<String> command) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), command.toString());
        return Files.readString(said);
    }
}
