package al.krat.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.archive.ArchiveWriter;
import al.krat.domain.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of people who mean harm, or whose computer did: a finding each, nothing carried, and soon. */
class HostileSheetTest {

    private static final String BOOK = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static Map<String, byte[]> parts(String rows) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "\"/></Types>");
        put(
                parts,
                "_rels/.rels",
                RELATIONS + "<Relationship Id=\"a\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook " + BOOK + "><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                RELATIONS + "<Relationship Id=\"s\" Type=\"" + OFFICE
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"" + OFFICE
                        + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        put(parts, "xl/worksheets/sheet1.xml", sheet(rows));
        return parts;
    }

    private static String sheet(String rows) {
        return "<worksheet " + BOOK + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static SheetFile read(Map<String, byte[]> parts) {
        return read(ArchiveWriter.deflated(parts));
    }

    private static SheetFile read(byte[] bytes) {
        return assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SheetFile.read("a.xlsx", bytes));
    }

    private static void assertRefused(SheetCode code, SheetFile read) {
        assertEquals(List.of(code), read.findings().stream().map(Finding::code).toList());
        assertEquals(List.of(), read.sheets());
    }

    @Test
    void aPlainWorkbookIsRead() {
        SheetFile read = read(parts("<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>fjalë_x000D_</t></is></c>"
                + "<c r=\"C2\"><v>12.5</v></c><c t=\"d\"><v>2019-06-28T00:00:00</v></c></row>"));
        assertEquals(List.of(), read.findings());
        assertEquals(
                List.of(
                        new Cell(2, 1, "fjalë\r", null),
                        new Cell(2, 2, "12,5", null),
                        new Cell(2, 3, "28.06.2019", LocalDate.of(2019, 6, 28))),
                read.sheets().get(0).rows().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "pa asgjë", "<html/>"})
    void whatIsNoWorkbookIsNone(String bytes) {
        assertRefused(SheetCode.NOT_EXCEL, read(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anOldWorkbookIsToldFromOthers() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertRefused(SheetCode.OLD_OR_LOCKED, read(ole));
    }

    @Test
    void aCutFileIsDamaged() {
        byte[] whole = ArchiveWriter.deflated(parts(""));
        assertRefused(SheetCode.DAMAGED, read(java.util.Arrays.copyOf(whole, whole.length - 30)));
    }

    @Test
    void aWordFileIsNoWorkbook() {
        Map<String, byte[]> parts = parts("");
        put(
                parts,
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
        assertRefused(SheetCode.NOT_EXCEL, read(parts));
    }

    @Test
    void aBombIsNotInflated() {
        Map<String, byte[]> parts = parts("");
        parts.put("xl/sharedStrings.xml", new byte[30 << 20]);
        assertRefused(SheetCode.UNSAFE, read(parts));
    }

    @Test
    void aPartOverTheLimitIsNotInflated() {
        Map<String, byte[]> parts = parts("");
        parts.put("xl/sharedStrings.xml", new byte[40 << 20]);
        assertRefused(SheetCode.TOO_LARGE, read(parts));
    }

    @Test
    void aMillionRowsAreTooMany() {
        var rows = new StringBuilder();
        for (int i = 1; i <= 1_048_576; i++) {
            rows.append("<row><c><v>").append(i % 977).append("</v></c></row>");
        }
        assertRefused(SheetCode.TOO_LARGE, read(parts(rows.toString())));
    }

    @Test
    void aMillionEmptyRowsHoldNothing() {
        SheetFile read = read(ArchiveWriter.stored(parts("<row/>".repeat(1_048_576))));
        assertEquals(List.of(), read.findings());
        assertEquals(List.of(), read.sheets().get(0).rows());
    }

    @Test
    void oneLongStringInManyCellsCostsItsLengthOnce() {
        Map<String, byte[]> parts = parts("<row><c t=\"s\"><v>0</v></c></row>".repeat(50_000));
        put(parts, "xl/sharedStrings.xml", "<sst><si><t>" + "a b ".repeat(2_000_000) + "</t></si></sst>");
        SheetFile read = read(ArchiveWriter.stored(parts));
        assertEquals(List.of(), read.findings());
        assertEquals(50_000, read.sheets().get(0).rows().size());
    }

    @Test
    void moreWordsThanAnybodyReadsAreTooMany() {
        Map<String, byte[]> parts = parts("");
        put(
                parts,
                "xl/sharedStrings.xml",
                "<sst>" + ("<si><t>" + "a b ".repeat(1000) + "</t></si>").repeat(4500) + "</sst>");
        assertRefused(SheetCode.TOO_LARGE, read(ArchiveWriter.stored(parts)));
    }

    @Test
    void aFormulaIsNamedAndNotTaken() {
        SheetFile read = read(parts("<row r=\"4\"><c r=\"C4\"><f>HYPERLINK(\"http://a\")</f><v>7</v></c></row>"));
        assertEquals(
                "a.xlsx:A!C4 gabim E486 Qeliza ka një formulë; rezultati i saj nuk u mor"
                        + " (shkruani vetë vlerën në vend të formulës)",
                read.findings().get(0).toString());
        assertEquals(List.of(), read.sheets().get(0).rows());
    }

    @Test
    void macrosAreNotRead() {
        Map<String, byte[]> parts = parts("");
        put(
                parts,
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>");
        assertEquals(
                List.of(SheetCode.MACROS),
                read(parts).findings().stream().map(Finding::code).toList());
    }

    @Test
    void whatLiesOutsideIsNotLookedAt() {
        Map<String, byte[]> parts = parts("");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                RELATIONS + "<Relationship Id=\"s\" Type=\"" + OFFICE
                        + "worksheet\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>");
        SheetFile read = read(parts);
        assertEquals(List.of(), read.sheets());
        assertEquals(List.of(), read.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "_rels/.rels"})
    void noPartHasADtd(String part) {
        Map<String, byte[]> parts = parts("");
        String body = parts.containsKey(part) ? new String(parts.get(part), StandardCharsets.UTF_8) : "<sst/>";
        put(parts, part, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + body);
        assertRefused(SheetCode.UNSAFE, read(parts));
    }

    @Test
    void endlessNestingIsUnsafe() {
        assertRefused(SheetCode.UNSAFE, read(parts("<row>".repeat(20_000) + "</row>".repeat(20_000))));
    }

    @Test
    void oddAddressesAndNumbersDoNotThrow() {
        SheetFile read = read(parts("<row r=\"99999999999\"><c r=\"ZZZZZ1\"><v>1e999999999</v></c><c s=\"77\">"
                + "<v>-</v></c><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>5</v></c><c t=\"b\"><v>1</v></c></row>"));
        assertEquals(List.of(), read.findings());
        assertTrue(read.sheets().get(0).rows().get(0).size() >= 3);
    }
}
