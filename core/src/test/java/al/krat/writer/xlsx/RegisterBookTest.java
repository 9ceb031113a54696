package al.krat.writer.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.SampleLedger;
import al.krat.SampleRegister;
import al.krat.domain.Edition;
import al.krat.language.Language;
import al.krat.ledger.MatterKey;
import al.krat.ledger.Standing;
import al.krat.ledger.sheet.RegisterColumn;
import al.krat.ledger.sheet.RegisterWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** POI's own model reads what was streamed into its workbook. */
class RegisterBookTest {

    private static final byte[] BYTES = SampleRegister.book(Edition.INTERNAL);
    private static final Map<String, Standing> STANDINGS = new HashMap<>();

    @BeforeAll
    static void standings() {
        SampleRegister.history(Edition.INTERNAL)
                .at(SampleRegister.DAY)
                .forEach(each -> STANDINGS.put(MatterKey.of(each.matter()).toString(), each));
    }

    private static XSSFWorkbook book() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(BYTES));
    }

    private static Cell cell(Row row, RegisterColumn column) {
        return Objects.requireNonNull(row.getCell(column.ordinal()), column.name());
    }

    @Test
    void everyMatterHasItsTypedRow() throws IOException {
        try (XSSFWorkbook book = book()) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(STANDINGS.size(), sheet.getLastRowNum());
            int texts = 0;
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                Standing standing = Objects.requireNonNull(
                        STANDINGS.get(cell(row, RegisterColumn.KEY).getStringCellValue()));
                assertEquals(
                        standing.matter().text().text(),
                        cell(row, RegisterColumn.TEXT).getStringCellValue());
                texts += CellText.looksLikeFormula(standing.matter().text().text()) ? 1 : 0;
                assertEquals(
                        CellText.looksLikeFormula(standing.matter().text().text()),
                        cell(row, RegisterColumn.TEXT).getCellStyle().getQuotePrefixed());
                assertDay(standing.matter().made(), cell(row, RegisterColumn.MADE));
                assertDay(standing.deadline(), cell(row, RegisterColumn.DUE));
                assertDay(standing.closed(), cell(row, RegisterColumn.CLOSED));
                assertEquals(
                        standing.state().postponements(),
                        cell(row, RegisterColumn.POSTPONEMENTS).getNumericCellValue());
            }
            assertTrue(texts > 10, "the sample holds words that look like formulas");
        }
    }

    private static void assertDay(@org.jspecify.annotations.Nullable LocalDate day, Cell cell) {
        if (day == null) {
            assertFalse(cell.getCellType() == CellType.NUMERIC, () -> cell.getAddress() + " holds a number");
        } else {
            assertTrue(DateUtil.isCellDateFormatted(cell), () -> cell.getAddress() + " is no day");
            assertEquals(day, cell.getLocalDateTimeCellValue().toLocalDate());
        }
    }

    @Test
    void nothingReckons() throws IOException {
        try (XSSFWorkbook book = book()) {
            book.forEach(sheet -> sheet.forEach(row ->
                    row.forEach(cell -> assertTrue(cell.getCellType() != CellType.FORMULA, () -> cell.getAddress()
                            .formatAsString()))));
        }
    }

    @Test
    void theSheetIsReadyForWork() throws IOException {
        try (XSSFWorkbook book = book()) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("Regjistri", sheet.getSheetName());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals(
                    "A1:Q" + (STANDINGS.size() + 1),
                    sheet.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(sheet.getProtect());
            assertFalse(sheet.isAutoFilterLocked());
            Row row = sheet.getRow(1);
            for (RegisterColumn column : RegisterColumn.values()) {
                assertEquals(
                        !column.isAnswered(), cell(row, column).getCellStyle().getLocked(), column.name());
            }
            assertTrue(sheet.isColumnHidden(RegisterColumn.KEY.ordinal()));
            List<String> choices = Arrays.asList(
                    sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues());
            assertTrue(choices.contains("e realizuar pjesërisht"), choices.toString());
            assertEquals(4, sheet.getSheetConditionalFormatting().getNumConditionalFormattings());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertNotNull(sheet.getRepeatingRows());
            assertTrue(book.isSheetVeryHidden(2)
                    || book.getSheetVisibility(2).name().equals("VERY_HIDDEN"));
        }
    }

    @Test
    void theSummaryAddsUp() throws IOException {
        try (XSSFWorkbook book = book()) {
            XSSFSheet sheet = book.getSheetAt(1);
            Row last = sheet.getRow(sheet.getLastRowNum());
            for (int column = 1; column < 9; column++) {
                double sum = 0;
                for (int i = 1; i < sheet.getLastRowNum(); i++) {
                    sum += sheet.getRow(i).getCell(column).getNumericCellValue();
                }
                assertEquals(sum, last.getCell(column).getNumericCellValue());
            }
            assertEquals(STANDINGS.size(), last.getCell(1).getNumericCellValue());
            assertEquals(
                    STANDINGS.values().stream().filter(Standing::isOverdue).count(),
                    last.getCell(3).getNumericCellValue());
        }
    }

    @Test
    void thePropertiesAreTheBodysAndTheDays() throws IOException {
        try (XSSFWorkbook book = book()) {
            var core = book.getProperties().getCoreProperties();
            assertEquals("Komiteti Rajonal Antitrafik i Qarkut Durrës", core.getCreator());
            assertEquals("2020-06-30T12:00:00Z", core.getCreated().toInstant().toString());
            assertEquals("Regjistri i detyrave, KRAT, 30.06.2020", core.getTitle());
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertArrayEquals(BYTES, SampleRegister.book(Edition.INTERNAL));
    }

    @Test
    void thePublicEditionHoldsNothingInternal() throws IOException {
        try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(SampleRegister.book(Edition.PUBLIC)))) {
            var all = new StringBuilder();
            open.forEach(sheet -> sheet.forEach(row -> row.forEach(all::append)));
            assertTrue(all.indexOf("posaçëm") > 0);
            assertFalse(all.indexOf("veçantë") > 0, "an internal word is in the public register");
        }
    }

    @Test
    void englishHeadingsStandOnAnEnglishSheet() throws IOException {
        byte[] english = SampleRegister.KRAT
                .language(Language.ENGLISH)
                .registerBook(
                        SampleLedger.history(3, 2, 4, Edition.INTERNAL), SampleRegister.options(Edition.INTERNAL));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(english))) {
            Row head = book.getSheet("Register").getRow(0);
            for (RegisterColumn column : RegisterColumn.values()) {
                assertEquals(
                        RegisterWords.of(Language.ENGLISH).say(column.heading()),
                        cell(head, column).getStringCellValue());
            }
        }
    }
}
