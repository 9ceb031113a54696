package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.Krat;
import al.krat.ledger.sheet.RegisterReader;
import al.krat.ledger.sheet.RegisterReturn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the class path of the command POI has its small schemas only: what it writes is written with those. */
class RegisterCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Run run;

    @BeforeEach
    void workspace() throws Exception {
        run = new Run(folder);
        Files.writeString(folder.resolve("krat.yaml"), "qarku: durres\n");
        Path notes = Files.writeString(folder.resolve("a.txt"), """
                Organi: KRAT Durrës
                Data: 28.06.2019
                # Pika
                DETYRË Bashkia Durrës: Të hartohet lista. Afati: 15.09.2019
                REKOMANDIM për Bashkinë Krujë: =Të rriten {{kontrollet te filani|kontrollet}}. Afati: takimi i radhës
                """);
        assertEquals(0, run.krat("ruaj", notes.toString(), "--sot", "2019-07-01"));
    }

    @Test
    void theTableSaysWhatIsLate() {
        int code = run.krat("regjistri", "--sot", "2019-12-31");
        assertEquals(0, code, run.err);
        assertTrue(
                run.out.lines().anyMatch(line -> line.startsWith("A-2019-001") && line.contains("jashtë afatit")),
                run.out);
    }

    @Test
    void theSelectionNarrows() {
        int code = run.krat(
                "register", "--today", "2019-12-31", "--condition", "overdue", "--institution", "Bashkia Kruje");
        assertEquals(0, code, run.err);
        assertEquals(1, run.out.lines().count(), run.out);
        assertEquals(2, run.krat("regjistri", "--institucioni", "Askushi"));
        assertEquals(2, run.krat("regjistri", "--gjendja", "keq"));
    }

    @Test
    void allFormsAreWrittenAndTheWorkbookIsReadBack() throws Exception {
        int code = run.krat("regjistri", "--sot", "2019-12-31", "-f", "xlsx,docx,pdf,html");
        assertEquals(0, code, run.err);
        assertEquals(4, run.out.lines().count());
        Path book = folder.resolve("dokumentet/regjistri-krat-durres-2019-12-31.xlsx");
        Krat krat = Krat.open(folder);
        RegisterReturn back = RegisterReader.read(
                "r.xlsx", Files.readAllBytes(book), krat.committee(), krat.history(), LocalDate.of(2020, 1, 10));
        assertEquals(List.of(), back.findings());
        assertEquals(List.of(), back.changes());
        assertEquals(LocalDate.of(2019, 12, 31), back.asOf());
        assertTrue(!run.err.contains("Log4j"), run.err);
    }

    @Test
    void thePublicEditionSaysNothingInternal() throws Exception {
        int code = run.krat("regjistri", "--sot", "2019-12-31", "--varianti", "publik", "-f", "html");
        assertEquals(0, code, run.err);
        String html = Files.readString(folder.resolve("dokumentet/regjistri-krat-durres-2019-12-31-publik.html"));
        assertTrue(html.contains("kontrollet") && !html.contains("filani"), html);
    }
}
