package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheWorkspaceAndAllItsDocuments() throws Exception {
        Run run = new Run(folder.toRealPath());

        assertEquals(0, run.krat("shembulli", "out"), run.err);

        assertEquals(
                List.of(
                        ".krat-shenjat",
                        "procesverbali-krat-ttat-durres-2019-06-28-publik.docx",
                        "procesverbali-krat-ttat-durres-2019-06-28-publik.html",
                        "procesverbali-krat-ttat-durres-2019-06-28-publik.pdf",
                        "procesverbali-krat-ttat-durres-2019-06-28.docx",
                        "procesverbali-krat-ttat-durres-2019-06-28.html",
                        "procesverbali-krat-ttat-durres-2019-06-28.pdf"),
                run.names("out/dokumentet"));
        assertTrue(run.err.contains("krat procesverbali out/shenimet/2019-06-28.txt"), run.err);
        assertEquals(8, run.out.lines().count(), run.out);
        assertEquals(0, run.krat("procesverbali", "-C", "out"), run.err);
    }

    @Test
    void comesAgainButNotOverNotesThatWereEdited() throws Exception {
        Run run = new Run(folder.toRealPath());
        run.krat("example");
        assertEquals(0, run.krat("example"), run.err);
        Path notes = run.path("shembulli-krat/shenimet/2019-06-28.txt");
        Files.writeString(notes, Files.readString(notes) + "%% e imja\n");

        assertEquals(3, run.krat("example"));

        assertTrue(Files.readString(notes).endsWith("%% e imja\n"));
    }

    @Test
    void theIndexNamesTheWholeExample() throws Exception {
        Path example = Path.of("../examples/durres-2019");
        try (Stream<Path> files = Files.walk(example)) {
            List<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> example.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("dokumentet/") && !path.endsWith(Marks.NAME))
                    .sorted()
                    .toList();

            assertEquals(paths, ExampleFiles.paths());
        }
    }
}
