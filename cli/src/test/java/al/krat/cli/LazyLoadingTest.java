package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is quick stays quick: no library of the writers is loaded for help and checks. */
class LazyLoadingTest {

    @TempDir
    private Path folder;

    @Test
    void helpAndChecksLoadNoWriter() throws Exception {
        Path notes = Files.writeString(
                folder.resolve("a.txt"), "Organi: KRAT Durrës\nData: 28.06.2019\n# Pika\nPrefekti: Foli.\n");

        for (List<String> command :
                List.of(List.of("--help"), List.of("--version"), List.of("kontrollo", notes.toString()))) {
            String loaded = loaded(command);

            assertTrue(loaded.contains("al.krat.cli.Main"), loaded);
            List<String> heavy = loaded.lines()
                    .filter(
                            line -> line.matches(
                                    ".*(org\\.thymeleaf|com\\.openhtmltopdf|org\\.apache\\.(pdfbox|fontbox)|al\\.krat\\.writer)\\..*"))
                    .limit(5)
                    .toList();
            assertEquals(List.of(), heavy, command.toString());
        }
    }

    /** Data goes to stdout, and nothing else: no library of the writers says anything there, or is asked to log. */
    @Test
    void documentsAreTheOnlyWords() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Organi: KRAT Durrës\nData: 28.06.2019\n# Pika\nPrefekti: Foli.\n");
        Path log = folder.resolve("classes.log");
        Path out = folder.resolve("out.txt");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "al.krat.cli.Main",
                        "procesverbali",
                        "a.txt")
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
        assertTrue(code <= 1);
        assertEquals(
                "procesverbali-krat-durres-2019-06-28.docx\nprocesverbali-krat-durres-2019-06-28.pdf\n",
                Files.readString(out));
        assertFalse(Files.readString(log).contains("org.apache.logging.log4j."));
    }

    private String loaded(List<String> command) throws Exception {
        Path log = folder.resolve("classes.log");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "al.krat.cli.Main"));
        line.addAll(command);
        int code = new ProcessBuilder(line)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
        assertTrue(code <= 1, line.toString());
        return Files.readString(log);
    }
}
