package al.krat.writer.html;

import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.template.chart.ChartReader;
import al.krat.writer.Headings;
import al.krat.writer.chart.ChartWords;
import al.krat.writer.chart.Drawing;
import org.jspecify.annotations.Nullable;

/** Draws the charts of a page above the tables that they are made from. */
final class Charts {

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Markup out;
    private final Page page;
    private final Headings headings;
    private @Nullable ChartWords words;

    Charts(Markup out, Page page, Headings headings) {
        this.out = out;
        this.page = page;
        this.headings = headings;
    }

    /** Draws a figure that is a chart; of any other nothing is drawn. */
    void draw(Node.Element figure, double roomMm) {
        ChartReader.read(figure, page.language()).ifPresent(chart -> {
            ChartWords its = words == null ? new ChartWords(page) : words;
            words = its;
            String id = headings.fresh("grafiku");
            out.raw("<div class=\"scroll drawing\" role=\"group\" tabindex=\"0\" aria-labelledby=\"" + id + "\">");
            new ChartSvg(out, id)
                    .write(
                            Drawing.of(chart, roomMm * POINTS_PER_MM, page.language()),
                            chart.message(),
                            its.description(chart));
            out.close("div").line();
        });
    }
}
