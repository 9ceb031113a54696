package al.krat.intake.sheet;

import al.krat.archive.XmlPart;
import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the cells of sheets: words, numbers, days; of a cell that reckons nothing but that it does. */
final class CellReader {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** The last day that Excel knows, 31.12.9999. */
    private static final int LAST_DAY = 2_958_465;
    /** Nobody reads more. */
    private static final int MOST_FINDINGS = 300;

    private final String file;
    private final BookPackage book;
    private final List<Finding> findings;
    private final List<String> shared;
    private final DayFormats formats;
    private int cells;
    private int characters;

    CellReader(String file, BookPackage book, List<Finding> findings) {
        this.file = file;
        this.book = book;
        this.findings = findings;
        this.formats = new DayFormats(book.related("styles"));
        this.shared = shared(book.related("sharedStrings"));
    }

    private List<String> shared(byte @Nullable [] part) {
        List<String> strings = new ArrayList<>();
        if (part == null) {
            return strings;
        }
        XmlPart xml = XmlPart.of(part, Limits.XML);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.local().equals("si")) {
                strings.add(words(xml));
            }
        }
        return strings;
    }

    /** The words of a rich text, up to its end; how they sound in another script (rPh) is left out. */
    private String words(XmlPart xml) {
        var text = new StringBuilder();
        int depth = xml.depth();
        boolean inText = false;
        int phonetic = 0;
        for (int event = xml.next(); ; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.local().equals("t");
                phonetic += xml.local().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                phonetic -= xml.local().equals("rPh") ? 1 : 0;
                if (xml.depth() < depth) {
                    return Escapes.read(text.toString());
                }
            } else if (inText && phonetic == 0) {
                add(text, xml.text());
            }
        }
    }

    private void add(StringBuilder text, String more) {
        characters += more.length();
        if (characters > Limits.TEXT) {
            throw new Refusal(SheetCode.TOO_LARGE);
        }
        text.append(more);
    }

    Sheet read(BookPackage.Part part) {
        byte[] bytes = book.part(part.part());
        List<List<Cell>> rows = new ArrayList<>();
        if (bytes == null) {
            return new Sheet(part.name(), rows);
        }
        XmlPart xml = XmlPart.of(bytes, Limits.XML);
        int row = 0;
        List<Cell> cellsOfRow = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.local().equals("row")) {
                int said = Numbers.whole(BookPackage.attribute(xml, "r"));
                row = said > 0 ? said : row + 1;
                cellsOfRow = new ArrayList<>();
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.local().equals("c")) {
                Cell cell = cell(xml, part.name(), row, cellsOfRow);
                if (cell != null) {
                    cellsOfRow.add(cell);
                    count();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.local().equals("row") && !cellsOfRow.isEmpty()) {
                rows.add(cellsOfRow);
            }
        }
        return new Sheet(part.name(), rows);
    }

    private void count() {
        cells++;
        if (cells > Limits.CELLS) {
            throw new Refusal(SheetCode.TOO_LARGE);
        }
    }

    private @Nullable Cell cell(XmlPart xml, String sheet, int row, List<Cell> before) {
        int next = before.isEmpty() ? 0 : before.get(before.size() - 1).column() + 1;
        int named = Numbers.column(BookPackage.attribute(xml, "r"));
        int column = named >= 0 ? named : next;
        String type = BookPackage.attribute(xml, "t");
        int style = Numbers.whole(BookPackage.attribute(xml, "s"));
        int depth = xml.depth();
        var value = new StringBuilder();
        var inline = new StringBuilder();
        boolean inValue = false;
        boolean reckons = false;
        for (int event = xml.next(); ; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inValue = xml.local().equals("v");
                reckons |= xml.local().equals("f");
                if (xml.local().equals("is")) {
                    inline.append(words(xml));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                if (xml.depth() < depth) {
                    break;
                }
            } else if (inValue) {
                add(value, xml.text());
            }
        }
        if (reckons) {
            formula(sheet, row, column);
            return null;
        }
        // a program that typed over a cell may have left the old words in it
        return cell(row, column, type, style, (type.equals("inlineStr") ? inline : value).toString());
    }

    private void formula(String sheet, int row, int column) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(
                    Finding.of(SheetCode.FORMULA, new Place.InSheet(file, sheet, Cell.address(row, column)), Map.of()));
        }
    }

    private @Nullable Cell cell(int row, int column, String type, int style, String value) {
        if (value.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "s" -> {
                int index = Numbers.whole(value);
                String words = index >= 0 && index < shared.size() ? shared.get(index) : "";
                yield words.isEmpty() ? null : new Cell(row, column, words, null);
            }
            case "str", "inlineStr", "e" -> new Cell(row, column, value, null);
            case "d" -> day(row, column, value);
            case "b" -> new Cell(row, column, value.equals("1") ? "po" : "jo", null);
            default -> number(row, column, style, value);
        };
    }

    private static Cell day(int row, int column, String value) {
        try {
            LocalDate day = LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
            return new Cell(row, column, Dates.header(day), day);
        } catch (java.time.format.DateTimeParseException e) {
            return new Cell(row, column, value, null);
        }
    }

    private Cell number(int row, int column, int style, String value) {
        BigDecimal number = Numbers.decimal(value);
        if (number == null) {
            return new Cell(row, column, value, null);
        }
        if (formats.isDay(style) && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
            LocalDate day = (book.isFrom1904() ? ZERO_1904 : ZERO).plusDays(number.longValue());
            return new Cell(row, column, Dates.header(day), day);
        }
        return new Cell(row, column, Numbers.plain(number), null);
    }
}
