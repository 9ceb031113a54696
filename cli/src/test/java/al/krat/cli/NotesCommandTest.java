package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesCommandTest {

    private static final String SETTINGS = """
            qarku: durres
            organi: KRAT, TTAT
            vendet:
              - Prefekti
              - Bashkia Durrës
              - institucioni: Policia
                deri: 31.12.2018
            """;

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void world() throws Exception {
        run = new Run(folder.toRealPath());
    }

    @Test
    void writesIntoTheWorkspace() throws Exception {
        run.file("krat.yaml", SETTINGS);

        int code = run.krat(
                "shenimet", "--data", "27.09.2019", "--ora", "10.00", "--vendi", "Salla", "--periudha", "2019");

        assertEquals(0, code, run.err);
        assertEquals(Path.of("shenimet", "2019-09-27.txt") + "\n", run.out.replace("\r", ""));
        String notes = Files.readString(run.path("shenimet/2019-09-27.txt"));
        assertTrue(notes.contains("\nOrgani: KRAT Durrës, Tryeza Teknike\n"), notes);
        assertTrue(notes.contains("\nPeriudha: 2019-12M\n") || notes.contains("\nPeriudha: 2019\n"), notes);
        assertTrue(notes.contains("\nData: 27.09.2019, 10:00\n"), notes);
        assertTrue(notes.contains("\nVendi: Salla\n"), notes);
        assertTrue(notes.contains("Prefekti i Qarkut Durrës; Bashkia Durrës."), notes);
        assertTrue(notes.contains("\n# Të ndryshme\n"), notes);
        assertTrue(run.err.contains("krat kontrollo"), run.err);
        assertEquals(0, run.krat("kontrollo"), run.err + run.out);
    }

    @Test
    void writesAWordFormThatEveryCommandReads() throws Exception {
        run.file("krat.yaml", SETTINGS);

        assertEquals(0, run.krat("notes", "--date", "2019-09-27", "--word", "--open"), run.err);
        assertEquals(List.of(run.path("shenimet/2019-09-27.docx")), run.opened);
        assertEquals(0, run.krat("kontrollo"), run.err + run.out);
        assertEquals(0, run.krat("konverto", "shenimet/2019-09-27.docx", "-o", "a.txt"), run.err);
        assertTrue(Files.readString(run.path("a.txt")).contains("Data: 27.09.2019"));
        assertEquals(0, run.krat("procesverbali", "shenimet/2019-09-27.docx", "-f", "html"), run.err);
    }

    @Test
    void neverWritesOverAFile() throws Exception {
        run.file("krat.yaml", SETTINGS);
        assertEquals(0, run.krat("shenimet", "--data", "2019-09-27"), run.err);
        Path notes = Files.writeString(run.path("shenimet/2019-09-27.txt"), "Data: 27.09.2019\n");

        assertEquals(3, run.krat("shenimet", "--data", "2019-09-27", "--ora", "11:00"));

        assertTrue(run.err.contains("është tashmë aty"), run.err);
        assertEquals("Data: 27.09.2019\n", Files.readString(notes));
        assertEquals(0, run.krat("shenimet", "--data", "2019-09-27", "-o", "tjeter.txt"), run.err);
    }

    @Test
    void outsideAWorkspaceTheBodySaysTheQark() throws Exception {
        assertEquals(0, run.krat("shenimet", "--data", "2019-09-27", "--organi", "KRAT Vlorë"), run.err);

        String notes = Files.readString(run.path("shenimet-2019-09-27.txt"));
        assertTrue(notes.contains("\nOrgani: KRAT Vlorë\n"), notes);
        assertFalse(notes.contains("%%"), "nobody knows who sits: " + notes);
    }

    @Test
    void errorsOfTheSettingsAreSaid() throws Exception {
        run.file("krat.yaml", SETTINGS + "  - Bashkia Dures\n");

        assertEquals(1, run.krat("shenimet", "--data", "2019-09-27"), run.err);

        assertTrue(run.err.contains("Bashkia Dures"), run.err);
        assertTrue(Files.exists(run.path("shenimet/2019-09-27.txt")));
    }

    @Test
    void findingsInWordShowTheirParagraph() throws Exception {
        run.file("a.txt", "Organi: KRAT Durrës\nData: 28.06.2019\n\n# Pika\nBashkia Dures: Foli.\n");
        run.krat("konverto", "a.txt", "-o", "a.docx");

        assertEquals(1, run.krat("kontrollo", "a.docx"), run.err);
        assertTrue(run.out.contains("a.docx:¶3:1 gabim E001"), run.out);
        assertTrue(run.out.contains("    Bashkia Dures: Foli.\n    ^"), run.out);
        run.krat("kontrollo", "a.docx", "--json");
        assertTrue(run.out.contains("\"file\": \"a.docx\", \"paragraph\": 3, \"column\": 1"), run.out);
    }
}
