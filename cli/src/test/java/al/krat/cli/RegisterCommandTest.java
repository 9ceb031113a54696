package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.Krat;
import al.krat.ledger.sheet.RegisterReader;
import al.krat.ledger.sheet.RegisterReturn;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
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
    void whatIsTypedIntoTheWorkbookIsRecorded() throws Exception {
        assertEquals(0, run.krat("regjistri", "--sot", "2019-12-31", "-f", "xlsx"));
        Path book = folder.resolve("dokumentet/regjistri-krat-durres-2019-12-31.xlsx");
        assertEquals(0, run.krat("ruaj", book.toString(), "--sot", "2020-01-10"), run.err);
        assertTrue(run.err.contains("nuk ka asnjë ndryshim"), run.err);
        answer(book, "A-2019-001", "e realizuar", "Lista u dorëzua.");

        assertEquals(0, run.krat("ruaj", book.toString(), "--sot", "2020-01-10", "--prove"), run.err);
        assertTrue(run.out.contains("A-2019-001") && run.out.contains("e realizuar"), run.out);
        assertEquals(1, Krat.open(folder).history().size());

        assertEquals(0, run.krat("ruaj", book.toString(), "--sot", "2020-01-10"), run.err);
        assertEquals(2, Krat.open(folder).history().size());
        assertEquals(0, run.krat("regjistri", "--sot", "2020-01-10"));
        assertTrue(
                run.out.lines().anyMatch(line -> line.startsWith("A-2019-001") && line.contains("e realizuar")),
                run.out);
        assertEquals(1, run.krat("ruaj", book.toString(), "--sot", "2020-01-10"), "a second time");
        assertEquals(2, Krat.open(folder).history().size());
    }

    private static void answer(Path file, String id, String status, String evidence) throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            int head = 0;
            while (column(sheet.getRow(head), "Statusi") < 0) {
                head++;
            }
            for (int i = head + 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                if (row != null
                        && row.getCell(0) != null
                        && row.getCell(0).toString().equals(id)) {
                    row.getCell(column(sheet.getRow(head), "Statusi")).setCellValue(status);
                    row.getCell(column(sheet.getRow(head), "Dëshmia")).setCellValue(evidence);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static int column(@Nullable Row row, String heading) {
        if (row != null) {
            for (Cell cell : row) {
                if (cell.toString().equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        return -1;
    }

    @Test
    void thePublicEditionSaysNothingInternal() throws Exception {
        int code = run.krat("regjistri", "--sot", "2019-12-31", "--varianti", "publik", "-f", "html");
        assertEquals(0, code, run.err);
        String html = Files.readString(folder.resolve("dokumentet/regjistri-krat-durres-2019-12-31-publik.html"));
        assertTrue(html.contains("kontrollet") && !html.contains("filani"), html);
    }
}
