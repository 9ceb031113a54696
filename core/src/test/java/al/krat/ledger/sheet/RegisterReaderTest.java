package al.krat.ledger.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.SampleLedger;
import al.krat.SampleRegister;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.intake.notes.NotesResult;
import al.krat.language.Language;
import al.krat.ledger.History;
import al.krat.ledger.JournalEntry;
import al.krat.ledger.MatterKey;
import al.krat.ledger.MemoryLedger;
import al.krat.ledger.Standing;
import al.krat.ledger.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterReaderTest {

    /** The register comes back ten days later. */
    private static final LocalDate BACK = SampleRegister.DAY.plusDays(10);

    private static final History HISTORY = SampleRegister.history(Edition.INTERNAL);

    private static RegisterReturn read(byte[] bytes) {
        return RegisterReader.read("r.xlsx", bytes, SampleLedger.COMMITTEE, HISTORY, BACK);
    }

    private static byte[] edited(Consumer<Sheet> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(SampleRegister.book(Edition.INTERNAL)))) {
            edit.accept(book.getSheetAt(0));
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String lines(List<Finding> findings) {
        return findings.stream().map(f -> f.line(Language.ALBANIAN)).collect(Collectors.joining("\n"));
    }

    /** The first row whose matter stands so. */
    private static Row row(Sheet sheet, String status) {
        for (Row row : sheet) {
            var cell = row.getCell(RegisterColumn.STATUS.ordinal());
            if (cell != null && cell.getStringCellValue().equals(status)) {
                return row;
            }
        }
        throw new AssertionError("nothing stands as " + status);
    }

    private static void type(Row row, RegisterColumn column, String value) {
        var cell = row.getCell(column.ordinal());
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            // as Excel does it: a number in a style of days
            cell.setCellStyle(row.getCell(RegisterColumn.MADE.ordinal()).getCellStyle());
            cell.setCellValue(LocalDate.parse(value));
        } else if (value.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(value);
        }
    }

    @Test
    void whatNobodyChangedSaysNothing() throws IOException {
        for (byte[] bytes : List.of(SampleRegister.book(Edition.INTERNAL), edited(sheet -> {}))) {
            RegisterReturn back = read(bytes);
            assertEquals("", lines(back.findings()));
            assertEquals(List.of(), back.changes());
            assertEquals(List.of(), back.reports());
            assertEquals(SampleRegister.DAY, back.asOf());
        }
    }

    /** status of the row | column | typed | column | typed | follow-ups | findings */
    @ParameterizedTest
    @CsvFileSource(resources = "register-edits.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
    void edits(String status, String edits, String followUps, String findings) throws IOException {
        RegisterReturn back = read(edited(sheet -> {
            Row row = row(sheet, status);
            for (String edit : edits.split(";")) {
                int is = edit.indexOf('=');
                type(
                        row,
                        RegisterColumn.valueOf(edit.substring(0, is).strip()),
                        edit.substring(is + 1).strip());
            }
        }));
        String said = back.reports().stream()
                .flatMap(report -> report.all(FollowUp.class).stream()
                        .map(f -> report.date() + " " + f.step()
                                + (f.due() == null ? "" : " " + f.due().words())
                                + (f.text().isBlank() ? "" : " «" + f.text().text() + "»")))
                .collect(Collectors.joining("; "));
        assertEquals(followUps == null ? "" : followUps.strip(), said);
        assertEquals(
                findings == null ? "" : findings.strip(),
                back.findings().stream().map(f -> f.code().name()).collect(Collectors.joining("; ")),
                () -> lines(back.findings()));
        back.reports().forEach(report -> assertTrue(NotesResult.isReport(report)));
    }

    @Test
    void columnsMayStandInAnyOrderBelowATitle() throws IOException {
        byte[] bytes = edited(sheet -> {
            sheet.shiftRows(0, sheet.getLastRowNum(), 2);
            sheet.createRow(0).createCell(0).setCellValue("Regjistri ynë");
            for (Row row : sheet) {
                var one = row.getCell(RegisterColumn.MEETING.ordinal());
                var other = row.getCell(RegisterColumn.KIND.ordinal());
                if (one != null && other != null) {
                    String text = one.getStringCellValue();
                    one.setCellValue(other.getStringCellValue());
                    other.setCellValue(text);
                }
            }
            type(row(sheet, "e lënë"), RegisterColumn.STATUS, "E REALIZUAR");
        });
        RegisterReturn back = read(bytes);
        assertEquals("", lines(back.findings()));
        assertEquals(1, back.changes().size());
        assertEquals("e lënë", back.changes().get(0).before());
    }

    @Test
    void rowsThatGoOrComeChangeNothing() throws IOException {
        RegisterReturn back = read(edited(sheet -> {
            sheet.removeRow(sheet.getRow(3));
            sheet.createRow(sheet.getLastRowNum() + 1)
                    .createCell(RegisterColumn.TEXT.ordinal())
                    .setCellValue("Një detyrë e re");
        }));
        assertEquals(
                List.of(RegisterCode.UNKNOWN_ID, RegisterCode.ROW_MISSING),
                back.findings().stream().map(Finding::code).toList());
        assertEquals(List.of(), back.reports());
    }

    @Test
    void aPublicRegisterIsNotReadBack() {
        RegisterReturn back = read(SampleRegister.book(Edition.PUBLIC));
        assertEquals(
                List.of(RegisterCode.PUBLIC_EDITION),
                back.findings().stream().map(Finding::code).toList());
    }

    /** Whatever is chosen by the rules stands in the ledger afterwards. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsChosenIsWhatIsRecorded(long seed) throws IOException {
        var random = new Random(seed);
        var chosen = new java.util.HashMap<String, Status>();
        Status[] open = {Status.IN_PROGRESS, Status.PARTLY_DONE, Status.NOT_DONE, Status.FULFILLED, Status.CANCELLED};
        RegisterReturn back = read(edited(sheet -> {
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                Status before = RegisterWords.meaning(
                                "status",
                                row.getCell(RegisterColumn.STATUS.ordinal()).getStringCellValue(),
                                Status.class)
                        .orElseThrow();
                if (random.nextInt(3) == 0) {
                    Status after = before.isOpen() ? open[random.nextInt(open.length)] : Status.REOPENED;
                    if (after != before) {
                        type(
                                row,
                                RegisterColumn.STATUS,
                                RegisterWords.of(Language.ALBANIAN).say("status", after));
                        chosen.put(row.getCell(RegisterColumn.KEY.ordinal()).getStringCellValue(), after);
                    }
                }
            }
        }));
        assertEquals("", lines(back.findings()));
        MemoryLedger ledger = SampleLedger.of(7, 6, 12);
        for (Meeting report : back.reports()) {
            ledger.append(new JournalEntry(
                    ledger.entries().size() + 1, JournalEntry.Kind.REPORT, null, BACK, null, null, report));
        }
        History after = History.of(ledger.entries(), SampleLedger.COMMITTEE);
        for (Standing standing : after.at(BACK)) {
            String key = MatterKey.of(standing.matter()).toString();
            Status was = HISTORY.at(BACK).stream()
                    .filter(each -> MatterKey.of(each.matter()).toString().equals(key))
                    .findFirst()
                    .orElseThrow()
                    .status();
            assertEquals(chosen.getOrDefault(key, was), standing.status(), key);
        }
    }
}
