package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String NOTES =
            "Organi: KRAT Durrës\nData: 28.06.2019\n\n# Pika e parë\nPrefekti: Hapi mbledhjen.\n";

    @TempDir
    private Path folder;

    @Test
    void goesRoundAndLosesNothing() throws Exception {
        Run run = new Run(folder.toRealPath());
        run.file("krat.yaml", "qarku: durres\n");
        run.file("a.txt", NOTES);

        assertEquals(0, run.krat("konverto", "a.txt", "-o", "b.yaml"), run.err);
        assertEquals(0, run.krat("convert", "b.yaml", "-o", "c/d.JSON"), run.err);
        assertEquals(0, run.krat("konverto", "c/d.JSON", "--dalja", "e.txt"), run.err);
        assertEquals(0, run.krat("konverto", "e.txt", "-o", "f.yml"), run.err);

        assertEquals("f.yml\n", run.out.replace("\r", ""));
        assertTrue(Files.readString(run.path("b.yaml")).contains("2019-06-28"));
        assertEquals(Files.readString(run.path("b.yaml")), Files.readString(run.path("f.yml")));
    }

    @Test
    void doesNotWriteOverItsInput() throws Exception {
        Run run = new Run(folder.toRealPath());
        Path notes = run.file("a.txt", NOTES + "\n\n");

        assertEquals(3, run.krat("konverto", "a.txt", "-o", "a.txt"));

        assertEquals(NOTES + "\n\n", Files.readString(notes));
    }
}
