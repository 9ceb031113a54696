package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCommandTest {

    private static final String NOTES = """
            Organi: KRAT Durrës
            Data: 27.09.2019, 10:00–12:00
            Kryesoi: Prefekti

            # Kalendari
            AKTIVITET 08.10.2019 10:00: Takim me nxënësit (Policia)
            AKTIVITET 12.10.2019 10:00: {{Takim i brendshëm}} (Policia)
            """;

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void inAWorkspace() throws IOException {
        run = new Run(folder.toRealPath());
        run.file("krat.yaml", "qarku: Durrës\n");
        run.file("shenimet/2019-09-27.txt", NOTES);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10,                   kalendari-krat-durres-2019-10.ics",
        "tetor 2019,                kalendari-krat-durres-2019-10.ics",
        "2019-3M-4,                 kalendari-krat-durres-2019-3m-4.ics",
        "2019,                      kalendari-krat-durres-2019.ics",
        "--sot 2019-10-20,          kalendari-krat-durres-2019-10.ics",
        "--nga 2019-10-05 --deri 2019-10-09, kalendari-krat-durres-2019-10-05-deri-2019-10-09.ics",
    })
    void thePeriodNamesTheFile(String typed, String file) {
        String[] args = ("kalendari " + typed + " -f ics").split(" ");
        assertEquals(0, run.krat(args), run.err);
        assertEquals("dokumentet/" + file, run.out.strip().replace('\\', '/'));
    }

    @Test
    void makesAllFormsAndKeepsWhatIsInternalInside() throws IOException {
        assertEquals(0, run.krat("calendar", "2019-10", "-f", "docx,pdf,html,ics", "--edition", "public"), run.err);
        String stem = "kalendari-krat-durres-2019-10-publik";
        assertEquals(
                List.of(stem + ".docx", stem + ".html", stem + ".ics", stem + ".pdf"),
                run.names("dokumentet").stream()
                        .filter(name -> !name.startsWith("."))
                        .toList());
        String ics = Files.readString(run.path("dokumentet/" + stem + ".ics"));
        String html = Files.readString(run.path("dokumentet/" + stem + ".html"));
        assertTrue(ics.contains("Takim me nxënësit") && html.contains("Takim me nxënësit"));
        assertFalse(ics.contains("brendshëm") || html.contains("Takim i brendshëm"));
    }

    @Test
    void theSameDayGivesTheSameFileAndTheNextOneToo() throws IOException {
        run.krat("kalendari", "2019-10", "-f", "ics", "--sot", "2019-10-01");
        byte[] today = Files.readAllBytes(run.path("dokumentet/kalendari-krat-durres-2019-10.ics"));
        run.krat("kalendari", "2019-10", "-f", "ics", "--sot", "2019-10-02");
        byte[] tomorrow = Files.readAllBytes(run.path("dokumentet/kalendari-krat-durres-2019-10.ics"));
        assertEquals(new String(today), new String(tomorrow));
    }

    @ParameterizedTest
    @CsvSource({
        "sezoni,                                 Periudha «sezoni» nuk kuptohet.",
        "--nga 2019-10-05,                       Jepni ose një periudhë",
        "--nga 2019-10-05 --deri 2019-10-01,     Jepni ose një periudhë",
        "2019 --nga 2019-10-05 --deri 2019-11-01, Jepni ose një periudhë",
        "--nga 2019-10-05 --deri 2029-10-01,     tepër e gjatë",
    })
    void whatIsNoPeriodIsSaid(String typed, String said) {
        assertEquals(2, run.krat(("kalendari " + typed).split(" ")));
        assertTrue(run.err.contains(said), run.err);
        assertFalse(Files.exists(run.path("dokumentet")));
    }

    @Test
    void needsAWorkspace() throws IOException {
        Files.delete(run.path("krat.yaml"));
        assertEquals(2, run.krat("kalendari", "2019-10"));
        assertTrue(run.err.contains("dosje me krat.yaml"), run.err);
    }

    @Test
    void withErrorsInTheNotesItIsAProject() throws IOException {
        run.file("shenimet/2019-09-28.txt", NOTES + "ANGAZHIM: Diçka.\n");
        assertEquals(1, run.krat("kalendari", "2019-10", "-f", "html"));
        assertTrue(run.out.contains("kalendari-krat-durres-2019-10-projekt.html"), run.out);
    }
}
