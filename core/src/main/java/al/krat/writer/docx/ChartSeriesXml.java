package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.template.chart.Chart;
import al.krat.template.chart.Value;
import al.krat.writer.chart.Drawing;
import al.krat.writer.chart.Paint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes the series of a chart: their look, their labels, and where in the workbook their figures stand. */
final class ChartSeriesXml {
    private final Xml xml;
    private final Chart chart;
    private final Drawing drawing;
    private final Language language;
    private final String sheet;
    private final Runnable letters;

    /** @param letters writes those of labels that stay on one line */
    ChartSeriesXml(Xml xml, Charts.Placed placed, Language language, String sheet, Runnable letters) {
        this.xml = xml;
        this.chart = placed.chart();
        this.drawing = placed.drawing();
        this.language = language;
        this.sheet = sheet;
        this.letters = letters;
    }

    void write() {
        for (int i = 0; i < chart.series().size(); i++) {
            one(i);
        }
    }

    private void one(int i) {
        Chart.Series series = chart.series().get(i);
        xml.open("c:ser");
        value("c:idx", i);
        value("c:order", i);
        xml.open("c:tx");
        words(ChartBook.cell(sheet, i + 1, 0), List.of(series.name()));
        xml.close();
        switch (chart.kind()) {
            case LINE -> ChartLook.line(xml, Paint.of(i));
            case PIE -> slices();
            case BAR, STACKED -> {
                ChartLook.area(xml, Paint.of(i));
                value("c:invertIfNegative", 0);
            }
        }
        labels(i, series);
        xml.open("c:cat");
        words(ChartBook.cells(sheet, 0, chart.categories().size()), chart.categories());
        xml.close().open("c:val");
        numbers(i, series);
        xml.close();
        if (chart.kind() == Chart.Kind.LINE) {
            value("c:smooth", 0);
        }
        xml.close();
    }

    private void slices() {
        for (int i = 0; i < chart.categories().size(); i++) {
            xml.open("c:dPt");
            value("c:idx", i);
            value("c:bubble3D", 0);
            ChartLook.area(xml, Paint.of(i));
            xml.close();
        }
    }

    /**
     * Values at what they measure; those that there is no room for have none. Each says its own format: LibreOffice shows
     * that of a whole series in the machine's language.
     */
    private void labels(int i, Chart.Series series) {
        String usual = ChartNumbers.usual(series, language);
        boolean none = drawing.labelled().isEmpty();
        xml.open("c:dLbls");
        int named = nameAtEnd(series);
        for (int category = 0; category < series.values().size(); category++) {
            Value value = series.values().get(category);
            if (value.number() == null) {
                continue;
            }
            String format = ChartNumbers.format(value, language);
            if (category == named) {
                xml.open("c:dLbl");
                value("c:idx", category);
                shift(drawing.shifts().get(i));
                label(format, "r", false, false, true);
                xml.close();
            } else if (!none && !drawing.isLabelled(chart, i, category)) {
                xml.open("c:dLbl");
                value("c:idx", category);
                value("c:delete", 1);
                xml.close();
            } else if (!none) {
                xml.open("c:dLbl");
                value("c:idx", category);
                label(format, place(), true, named(), false);
                xml.close();
            }
        }
        label(usual, place(), !none, named(), false);
        if (chart.kind() == Chart.Kind.PIE) {
            value("c:showLeaderLines", 1);
        }
        xml.close();
    }

    /** Moves a label from where it would stand. */
    private void shift(double down) {
        xml.open("c:layout").open("c:manualLayout");
        xml.open("c:x").attribute("val", "0").close();
        String part = BigDecimal.valueOf(down / drawing.height())
                .setScale(4, RoundingMode.HALF_EVEN)
                .toPlainString();
        xml.open("c:y").attribute("val", part).close();
        xml.close().close();
    }

    /** The last known point of a line that carries its name there; -1 where it does not. */
    private int nameAtEnd(Chart.Series series) {
        int last = -1;
        for (int i = 0; !drawing.shifts().isEmpty() && i < series.values().size(); i++) {
            last = series.values().get(i).number() == null ? last : i;
        }
        return last;
    }

    private void label(String format, String place, boolean value, boolean category, boolean name) {
        xml.open("c:numFmt")
                .attribute("formatCode", format)
                .attribute("sourceLinked", 0)
                .close();
        if (chart.kind() == Chart.Kind.STACKED) {
            ChartLook.chip(xml);
        } else {
            ChartLook.none(xml);
        }
        if (!category) {
            letters.run();
        }
        xml.open("c:dLblPos").attribute("val", place).close();
        value("c:showLegendKey", 0);
        value("c:showVal", value ? 1 : 0);
        value("c:showCatName", category ? 1 : 0);
        value("c:showSerName", name ? 1 : 0);
        value("c:showPercent", 0);
        value("c:showBubbleSize", 0);
        if (category) {
            xml.open("c:separator").text("\n").close();
        }
    }

    /** Whether the names of categories stand at their values. */
    private boolean named() {
        return chart.kind() == Chart.Kind.PIE && drawing.legend() == null;
    }

    private String place() {
        return switch (chart.kind()) {
            case BAR, PIE -> "outEnd";
            case STACKED -> "ctr";
            case LINE -> "t";
        };
    }

    private void words(String cells, List<String> words) {
        xml.open("c:strRef").element("c:f", cells).open("c:strCache");
        value("c:ptCount", words.size());
        for (int i = 0; i < words.size(); i++) {
            point(i, words.get(i));
            xml.close();
        }
        xml.close().close();
    }

    private void numbers(int i, Chart.Series series) {
        String usual = ChartNumbers.usual(series, language);
        xml.open("c:numRef")
                .element("c:f", ChartBook.cells(sheet, i + 1, series.values().size()))
                .open("c:numCache");
        xml.element("c:formatCode", usual);
        value("c:ptCount", series.values().size());
        for (int category = 0; category < series.values().size(); category++) {
            Value value = series.values().get(category);
            BigDecimal number = value.number();
            if (number != null) {
                String format = ChartNumbers.format(value, language);
                xml.open("c:pt").attribute("idx", category);
                if (!format.equals(usual)) {
                    xml.attribute("formatCode", format);
                }
                xml.element("c:v", ChartNumbers.value(number, value.percent())).close();
            }
        }
        xml.close().close();
    }

    private void point(int index, String words) {
        xml.open("c:pt").attribute("idx", index).element("c:v", words);
    }

    private void value(String name, long value) {
        xml.open(name).attribute("val", value).close();
    }
}
