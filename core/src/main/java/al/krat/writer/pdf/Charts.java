package al.krat.writer.pdf;

import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.template.chart.ChartReader;
import al.krat.writer.chart.ChartWords;
import al.krat.writer.chart.Drawing;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The charts of a page: a place in the text for each, and the drawing that comes there. */
final class Charts {

    /** The attribute by which an {@code img} says which of the charts it shows. */
    static final String NUMBER = "data-chart";

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Page page;
    private final List<Drawing> all = new ArrayList<>();
    private @Nullable ChartWords words;

    Charts(Page page) {
        this.page = page;
    }

    /** Makes room for the chart of a figure; for any other none is made. */
    void draw(Element parent, Node.Element figure, double roomMm) {
        ChartReader.read(figure, page.language()).ifPresent(chart -> {
            ChartWords its = words == null ? new ChartWords(page) : words;
            words = its;
            Element picture = Dom.child(parent, "img");
            picture.setAttribute("class", "drawing");
            picture.setAttribute(NUMBER, Integer.toString(all.size()));
            picture.setAttribute("alt", Normalizer.normalize(its.alternative(chart), Normalizer.Form.NFC));
            all.add(Drawing.of(chart, roomMm * POINTS_PER_MM, page.language()));
        });
    }

    /** The drawings, as parts of a document. */
    List<PDFormXObject> drawn(PDDocument pdf, Fonts fonts) throws IOException {
        List<PDFormXObject> drawn = new ArrayList<>();
        for (Drawing drawing : all) {
            drawn.add(ChartForm.of(drawing, pdf, fonts));
        }
        return drawn;
    }
}
