package al.krat.writer.xlsx;

import al.krat.archive.Archive;
import al.krat.archive.ArchiveEntry;
import al.krat.archive.ArchiveWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that POI made, with the rows of its sheets and properties of ours: the same input gives the same bytes. */
final class BookFile {

    private static final String EMPTY_ROWS = "<sheetData/>";
    private static final String EMPTY_RANGE = "<dimension ref=\"A1\"/>";
    private static final String FONT = "<font>";
    private static final List<String> FONT_ORDER = List.of("b", "sz", "color", "name", "family", "scheme");
    private static final int MAX_PARTS = 100;

    private BookFile() {}

    /**
     * What the file says of itself.
     *
     * @param title what it is called
     * @param author the issuing body
     * @param language its tag
     * @param asOf the day of its dates
     */
    record About(String title, String author, String language, LocalDate asOf) {}

    /**
     * Puts the file together.
     *
     * @param book a workbook without rows
     * @param rows of each of its sheets
     * @param words that these refer to
     */
    static byte[] write(XSSFWorkbook book, List<SheetRows> rows, SharedWords words, About about) {
        var made = new ByteArrayOutputStream();
        try (book) {
            book.write(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        Archive archive = Archive.of(made.toByteArray(), MAX_PARTS);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (ArchiveEntry entry : archive.entries()) {
            parts.put(entry.name(), archive.content(entry));
        }
        for (int i = 0; i < rows.size(); i++) {
            SheetRows its = rows.get(i);
            parts.computeIfPresent("xl/worksheets/sheet" + (i + 1) + ".xml", (name, sheet) -> filled(sheet, its));
        }
        parts.put("xl/sharedStrings.xml", words.xml().getBytes(StandardCharsets.UTF_8));
        parts.computeIfPresent("xl/styles.xml", (name, styles) -> ordered(styles));
        parts.put("docProps/core.xml", core(about).getBytes(StandardCharsets.UTF_8));
        parts.put("docProps/app.xml", APPLICATION.getBytes(StandardCharsets.UTF_8));
        return ArchiveWriter.deflated(parts);
    }

    private static byte[] filled(byte[] sheet, SheetRows rows) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        int at = xml.indexOf(EMPTY_ROWS);
        String before = xml.substring(0, at).replace(EMPTY_RANGE, "<dimension ref=\"" + rows.range() + "\"/>");
        return (before + rows.xml() + xml.substring(at + EMPTY_ROWS.length())).getBytes(StandardCharsets.UTF_8);
    }

    /** What POI says of a font as it comes to its mind; programs that are strict want it in this order. */
    private static byte[] ordered(byte[] styles) {
        String xml = new String(styles, StandardCharsets.UTF_8);
        var out = new StringBuilder(xml.length());
        int at = 0;
        for (int font = xml.indexOf(FONT); font >= 0; font = xml.indexOf(FONT, at)) {
            int end = xml.indexOf("</font>", font);
            String its = xml.substring(font + FONT.length(), end);
            out.append(xml, at, font).append(FONT);
            for (String name : FONT_ORDER) {
                int from = its.indexOf("<" + name + " ");
                out.append(from < 0 ? "" : its.substring(from, its.indexOf("/>", from) + 2));
            }
            at = end;
        }
        return out.append(xml, at, xml.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String APPLICATION = DECLARATION
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            + "<Application>KRAT</Application></Properties>";

    private static String core(About about) {
        var out = new StringBuilder(DECLARATION);
        out.append("<cp:coreProperties")
                .append(" xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
                .append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
        CellText.append(out, about.title());
        out.append("</dc:title><dc:creator>");
        CellText.append(out, about.author());
        out.append("</dc:creator><dc:language>").append(about.language()).append("</dc:language>");
        for (String name : List.of("created", "modified")) {
            // noon is the same day in Albania and nearly everywhere
            out.append("<dcterms:")
                    .append(name)
                    .append(" xsi:type=\"dcterms:W3CDTF\">")
                    .append(about.asOf());
            out.append("T12:00:00Z</dcterms:").append(name).append('>');
        }
        return out.append("</cp:coreProperties>").toString();
    }
}
