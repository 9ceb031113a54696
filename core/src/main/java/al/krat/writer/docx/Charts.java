package al.krat.writer.docx;

import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.template.chart.Chart;
import al.krat.template.chart.ChartReader;
import al.krat.writer.chart.ChartWords;
import al.krat.writer.chart.Drawing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The charts of one document. */
final class Charts {
    private static final double TWIPS_PER_POINT = 20;
    private static final long EMU_PER_POINT = 12_700;

    /** A chart and what it looks like where nothing but its data is edited. */
    record Placed(Chart chart, Drawing drawing) {}

    private final Page page;
    private final List<Placed> all = new ArrayList<>();
    private @Nullable ChartWords words;

    Charts(Page page) {
        this.page = page;
    }

    /** The chart of a figure that asks for one and can have it, else null. */
    Inline.@Nullable Chart of(Node.Element figure, int roomTwips) {
        Chart chart = ChartReader.read(figure, page.language()).orElse(null);
        if (chart == null) {
            return null;
        }
        Drawing drawing = Drawing.of(chart, roomTwips / TWIPS_PER_POINT, page.language());
        all.add(new Placed(chart, drawing));
        var size = new PictureSize(
                Math.round(drawing.width() * EMU_PER_POINT), Math.round(drawing.height() * EMU_PER_POINT));
        return new Inline.Chart(all.size() - 1, size, words().alternative(chart));
    }

    List<Placed> all() {
        return Collections.unmodifiableList(all);
    }

    /** What the sheet of figures in a chart's workbook is called. */
    String sheet() {
        return words().sheet();
    }

    private ChartWords words() {
        ChartWords its = words == null ? new ChartWords(page) : words;
        words = its;
        return its;
    }
}
