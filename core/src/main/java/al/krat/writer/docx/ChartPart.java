package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.template.chart.Chart;
import al.krat.writer.chart.Box;
import al.krat.writer.chart.Drawing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the chart part (ISO/IEC 29500-1, 21.2): what Word draws from the cached figures, and edits in the workbook that
 * comes with it. Plot and legend stand where the other formats have them; the axis of values starts at zero, or leaves room
 * for what is below it, and ends where the figures end, also after they are edited.
 */
final class ChartPart {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private static final int CATEGORY_AXIS = 111_111_111;
    private static final int VALUE_AXIS = 222_222_222;
    private static final String AXIS = "6B6B6B";
    private static final String GRID = "D4D4D4";
    private static final String MUTED = "555555";
    private static final String BLACK = "000000";
    private static final double SIZE = 9;
    private static final double SMALLEST = 7;

    private final Xml xml = new Xml(16_384);
    private final Chart chart;
    private final Drawing drawing;
    private final Charts.Placed placed;
    private final Language language;
    private final String sheet;
    private final String face;

    private ChartPart(Charts.Placed placed, Language language, String sheet, String face) {
        this.placed = placed;
        this.chart = placed.chart();
        this.drawing = placed.drawing();
        this.language = language;
        this.sheet = sheet;
        this.face = face;
    }

    /**
     * The part.
     *
     * @param sheet the name of the workbook's sheet
     * @param face the family of the letters
     * @param workbook the relationship of the workbook
     */
    static byte[] of(Charts.Placed placed, Language language, String sheet, String face, String workbook) {
        return new ChartPart(placed, language, sheet, face).part(workbook);
    }

    private byte[] part(String workbook) {
        xml.open("c:chartSpace").attribute("xmlns:c", Ooxml.CHART).attribute("xmlns:a", Ooxml.DRAWING);
        xml.attribute("xmlns:r", Ooxml.RELATION);
        value("c:date1904", 0);
        xml.open("c:lang").attribute("val", language.tag()).close();
        value("c:roundedCorners", 0);
        xml.open("c:chart");
        value("c:autoTitleDeleted", 1);
        xml.open("c:plotArea");
        place(plot(), true);
        plots();
        if (chart.kind() != Chart.Kind.PIE) {
            categories();
            values();
        }
        ChartLook.none(xml);
        xml.close();
        Box legend = drawing.legend();
        if (legend != null) {
            legend(legend);
        }
        value("c:plotVisOnly", 1);
        xml.open("c:dispBlanksAs").attribute("val", "gap").close();
        xml.close();
        ChartLook.none(xml);
        ChartLook.letters(xml, face, size(), BLACK, ChartLook.Run.ALONG);
        xml.open("c:externalData").attribute("r:id", workbook);
        value("c:autoUpdate", 0);
        return xml.close().close().bytes();
    }

    /** Where bars are thin their values are small. */
    private double size() {
        double bar = drawing.plot().height()
                / chart.categories().size()
                * .8
                / chart.series().size();
        return chart.kind() == Chart.Kind.BAR ? Math.max(SMALLEST, Math.min(SIZE, bar)) : SIZE;
    }

    private Box plot() {
        return drawing.plot();
    }

    private void plots() {
        var series = new ChartSeriesXml(
                xml,
                placed,
                language,
                sheet,
                () -> ChartLook.letters(xml, face, size(), BLACK, ChartLook.Run.UNBROKEN));
        switch (chart.kind()) {
            case BAR, STACKED -> {
                boolean stacked = chart.kind() == Chart.Kind.STACKED;
                xml.open("c:barChart").open("c:barDir").attribute("val", "bar").close();
                xml.open("c:grouping")
                        .attribute("val", stacked ? "stacked" : "clustered")
                        .close();
                value("c:varyColors", 0);
                series.write();
                value(
                        "c:gapWidth",
                        stacked || chart.series().size() == 1
                                ? 55
                                : 25 * chart.series().size());
                value("c:overlap", stacked ? 100 : 0);
            }
            case LINE -> {
                xml.open("c:lineChart")
                        .open("c:grouping")
                        .attribute("val", "standard")
                        .close();
                value("c:varyColors", 0);
                series.write();
                value("c:marker", 1);
            }
            case PIE -> {
                xml.open("c:pieChart");
                value("c:varyColors", 1);
                series.write();
                value("c:firstSliceAng", 0);
            }
        }
        if (chart.kind() != Chart.Kind.PIE) {
            value("c:axId", CATEGORY_AXIS);
            value("c:axId", VALUE_AXIS);
        }
        xml.close();
    }

    private boolean isUpright() {
        return chart.kind() == Chart.Kind.LINE;
    }

    private void categories() {
        xml.open("c:catAx");
        value("c:axId", CATEGORY_AXIS);
        scaling(isUpright() ? "minMax" : "maxMin", null); // the first category on top
        value("c:delete", 0);
        xml.open("c:axPos").attribute("val", isUpright() ? "b" : "l").close();
        numberFormat(ChartNumbers.GENERAL);
        ticks("low");
        ChartLook.thin(xml, AXIS, false);
        boolean turned = isUpright() && drawing.isTurned();
        ChartLook.letters(xml, face, SIZE, BLACK, turned ? ChartLook.Run.UPWARDS : ChartLook.Run.ALONG);
        value("c:crossAx", VALUE_AXIS);
        xml.open("c:crosses").attribute("val", "autoZero").close();
        value("c:auto", 0);
        xml.open("c:lblAlgn").attribute("val", "ctr").close();
        value("c:lblOffset", 60);
        value("c:noMultiLvlLbl", 1);
        xml.close();
    }

    private void values() {
        BigDecimal step = drawing.step();
        xml.open("c:valAx");
        value("c:axId", VALUE_AXIS);
        scaling("minMax", ChartNumbers.value(drawing.least(), chart.isPercent()));
        value("c:delete", step == null ? 1 : 0);
        xml.open("c:axPos").attribute("val", isUpright() ? "l" : "b").close();
        if (step != null) {
            xml.open("c:majorGridlines");
            ChartLook.thin(xml, GRID, true);
            xml.close();
        }
        numberFormat(ChartNumbers.axis(chart, step == null ? BigDecimal.ONE : step, language));
        ticks("nextTo");
        ChartLook.none(xml);
        ChartLook.letters(xml, face, SIZE, MUTED, ChartLook.Run.ALONG);
        value("c:crossAx", CATEGORY_AXIS);
        xml.open("c:crosses").attribute("val", isUpright() ? "autoZero" : "max").close();
        xml.open("c:crossBetween").attribute("val", "between").close();
        if (step != null) {
            xml.open("c:majorUnit")
                    .attribute("val", ChartNumbers.value(step, chart.isPercent()))
                    .close();
        }
        xml.close();
    }

    private void scaling(String orientation, @Nullable String min) {
        xml.open("c:scaling")
                .open("c:orientation")
                .attribute("val", orientation)
                .close();
        if (min != null) {
            xml.open("c:min").attribute("val", min).close();
        }
        xml.close();
    }

    private void numberFormat(String code) {
        xml.open("c:numFmt")
                .attribute("formatCode", code)
                .attribute("sourceLinked", 0)
                .close();
    }

    private void ticks(String labels) {
        xml.open("c:majorTickMark").attribute("val", "none").close();
        xml.open("c:minorTickMark").attribute("val", "none").close();
        xml.open("c:tickLblPos").attribute("val", labels).close();
    }

    private void legend(Box legend) {
        xml.open("c:legend").open("c:legendPos");
        xml.attribute("val", chart.kind() == Chart.Kind.PIE ? "r" : "t").close();
        place(legend, false);
        value("c:overlay", 0);
        ChartLook.letters(xml, face, SIZE, BLACK, ChartLook.Run.ALONG);
        xml.close();
    }

    /** A place within the drawing, in parts of its size. */
    private void place(Box box, boolean inner) {
        xml.open("c:layout").open("c:manualLayout");
        if (inner) {
            xml.open("c:layoutTarget").attribute("val", "inner").close();
        }
        xml.open("c:xMode").attribute("val", "edge").close();
        xml.open("c:yMode").attribute("val", "edge").close();
        part("c:x", box.x() / drawing.width());
        part("c:y", box.y() / drawing.height());
        part("c:w", Math.min(1, box.width() / drawing.width()));
        part("c:h", Math.min(1, box.height() / drawing.height()));
        xml.close().close();
    }

    private void part(String name, double part) {
        String its =
                BigDecimal.valueOf(part).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
        xml.open(name).attribute("val", its).close();
    }

    private void value(String name, long value) {
        xml.open(name).attribute("val", value).close();
    }
}
