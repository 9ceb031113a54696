package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.template.chart.Chart;
import al.krat.template.chart.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The workbook that comes with a chart, in which Word's «Edit data» edits its figures: one sheet, the table as it is drawn.
 * Numbers are numbers and texts are texts; none begins a formula.
 */
final class ChartBook {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PART = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int FIRST_CUSTOM = 164;
    private static final int PLAIN = 0;
    private static final int QUOTED = 1;

    private final Chart chart;
    private final Language language;
    private final List<String> formats = new ArrayList<>();

    private ChartBook(Chart chart, Language language) {
        this.chart = chart;
        this.language = language;
    }

    /** The file. */
    static byte[] of(Chart chart, Language language, String sheet) {
        var book = new ChartBook(chart, language);
        byte[] cells = book.sheet(); // which finds out the formats
        var container = new Container();
        container.relations().internal("officeDocument", "xl/workbook.xml");
        container.part("xl/workbook.xml", PART + "sheet.main+xml", workbook(sheet));
        var relations = new Relations();
        relations.internal("worksheet", "worksheets/sheet1.xml");
        relations.internal("styles", "styles.xml");
        container.part("xl/_rels/workbook.xml.rels", Ooxml.RELATIONS_TYPE, relations.xml());
        container.part("xl/worksheets/sheet1.xml", PART + "worksheet+xml", cells);
        container.part("xl/styles.xml", PART + "styles+xml", book.styles());
        return container.bytes();
    }

    /** A cell as formulas name it; row 0 has the headings. */
    static String cell(String sheet, int column, int row) {
        return sheet + "!$" + (char) ('A' + column) + "$" + (row + 1);
    }

    /** The cells below the heading of a column. */
    static String cells(String sheet, int column, int count) {
        return cell(sheet, column, 1) + ":$" + (char) ('A' + column) + "$" + (count + 1);
    }

    private static byte[] workbook(String sheet) {
        return new Xml(512)
                .open("workbook")
                .attribute("xmlns", MAIN)
                .attribute("xmlns:r", Ooxml.RELATION)
                .open("sheets")
                .open("sheet")
                .attribute("name", sheet)
                .attribute("sheetId", 1)
                .attribute("r:id", "rId1")
                .close()
                .close()
                .close()
                .bytes();
    }

    private byte[] sheet() {
        Xml xml = new Xml(8_192).open("worksheet").attribute("xmlns", MAIN).open("cols");
        column(xml, 1, 1, 40);
        column(xml, 2, chart.series().size() + 1, 18);
        xml.close().open("sheetData").open("row").attribute("r", 1);
        text(xml, 0, 0, chart.corner());
        for (int i = 0; i < chart.series().size(); i++) {
            text(xml, i + 1, 0, chart.series().get(i).name());
        }
        xml.close();
        for (int row = 0; row < chart.categories().size(); row++) {
            xml.open("row").attribute("r", row + 2);
            text(xml, 0, row + 1, chart.categories().get(row));
            for (int i = 0; i < chart.series().size(); i++) {
                value(xml, i + 1, row + 1, chart.series().get(i).values().get(row));
            }
            xml.close();
        }
        return xml.close().close().bytes();
    }

    private static void column(Xml xml, int first, int last, int width) {
        xml.open("col").attribute("min", first).attribute("max", last);
        xml.attribute("width", width).attribute("customWidth", 1).close();
    }

    private static Xml cell(Xml xml, int column, int row, int style) {
        xml.open("c").attribute("r", "" + (char) ('A' + column) + (row + 1));
        return style == PLAIN ? xml : xml.attribute("s", style);
    }

    private static void text(Xml xml, int column, int row, String words) {
        if (!words.isEmpty()) {
            cell(xml, column, row, isFormulaLike(words) ? QUOTED : PLAIN).attribute("t", "inlineStr");
            xml.open("is").element("t", words).close().close();
        }
    }

    /** What a spreadsheet would take for a formula as soon as somebody edits the cell. */
    private static boolean isFormulaLike(String words) {
        return "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) >= 0;
    }

    private void value(Xml xml, int column, int row, Value value) {
        BigDecimal number = value.number();
        if (number == null) {
            return; // an empty cell: missing is never 0
        }
        String format = ChartNumbers.format(value, language);
        if (!formats.contains(format)) {
            formats.add(format);
        }
        cell(xml, column, row, QUOTED + 1 + formats.indexOf(format));
        xml.element("v", ChartNumbers.value(number, value.percent())).close();
    }

    private byte[] styles() {
        Xml xml = new Xml(2_048).open("styleSheet").attribute("xmlns", MAIN);
        if (!formats.isEmpty()) {
            xml.open("numFmts").attribute("count", formats.size());
            for (int i = 0; i < formats.size(); i++) {
                xml.open("numFmt").attribute("numFmtId", FIRST_CUSTOM + i);
                xml.attribute("formatCode", formats.get(i)).close();
            }
            xml.close();
        }
        xml.open("fonts").attribute("count", 1).open("font");
        xml.open("sz").attribute("val", 10).close().open("name").attribute("val", "Arial");
        xml.close().close().close();
        xml.open("fills").attribute("count", 2);
        for (String fill : new String[] {"none", "gray125"}) {
            xml.open("fill").open("patternFill").attribute("patternType", fill);
            xml.close().close();
        }
        xml.close();
        xml.open("borders").attribute("count", 1).flag("border").close();
        xml.open("cellStyleXfs").attribute("count", 1);
        format(xml, 0).close().close();
        xml.open("cellXfs").attribute("count", 2 + formats.size());
        format(xml, 0).attribute("xfId", 0).close();
        format(xml, 0).attribute("xfId", 0).attribute("quotePrefix", 1).close();
        for (int i = 0; i < formats.size(); i++) {
            format(xml, FIRST_CUSTOM + i).attribute("xfId", 0).attribute("applyNumberFormat", 1);
            xml.close();
        }
        return xml.close().close().bytes();
    }

    private static Xml format(Xml xml, int number) {
        return xml.open("xf")
                .attribute("numFmtId", number)
                .attribute("fontId", 0)
                .attribute("fillId", 0)
                .attribute("borderId", 0);
    }
}
