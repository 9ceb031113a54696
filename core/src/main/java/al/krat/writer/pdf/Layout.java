package al.krat.writer.pdf;

import al.krat.writer.Assets;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** A page laid out on sheets, to be painted. */
final class Layout implements AutoCloseable {
    private final PdfBoxRenderer renderer;
    private final PDDocument pdf;
    private final Widths widths = new Widths();
    private final LayoutContext context;

    /** On which sheet, counted from 1, each entry of the contents list stands; nothing without a list. */
    private final List<Integer> sheets;

    /** @param pdf gets the fonts and pictures, and nothing else before it is painted */
    Layout(PageDom dom, PDDocument pdf, Assets assets, Charts charts) throws IOException {
        this.pdf = pdf;
        renderer = renderer(dom.document(), pdf);
        Fonts fonts = Fonts.add(renderer.getFontResolver(), pdf);
        renderer.getSharedContext()
                .setReplacedElementFactory(new Pictures(renderer, pdf, assets, charts.drawn(pdf, fonts)));
        renderer.getSharedContext().setTextRenderer(widths);
        renderer.getSharedContext().setLineBreaker(new LineBreaks());
        renderer.layout();
        context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        sheets = SheetNumbers.of(
                dom.headings(),
                renderer.getSharedContext(),
                context,
                renderer.getRootBox().getLayer());
    }

    void paint() throws IOException {
        LineEnds.restore(renderer.getRootBox());
        ContentsLines.fill(renderer.getRootBox(), sheets, context, widths);
        Painting.paint(renderer, pdf);
    }

    @Override
    public void close() {
        renderer.close();
    }

    private static PdfBoxRenderer renderer(Document dom, PDDocument pdf) {
        return new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withW3cDocument(dom, null)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useReplacementText("□")
                .buildPdfRenderer();
    }
}
