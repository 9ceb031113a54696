package al.krat.writer.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * Paints what is laid out, page by page. It is the renderer's own way without what it does once beside: its metadata,
 * which would be replaced, take a sixth of the time of a first document, and its clipping cuts off wide list labels.
 * Contents are not compressed yet.
 */
final class Painting {
    private final PdfBoxOutputDevice device;
    private final PdfBoxRenderer renderer;
    private final PDDocument pdf;
    private final RenderingContext context;
    private final List<PageBox> pages;

    private Painting(PdfBoxRenderer renderer, PDDocument pdf) {
        this.renderer = renderer;
        this.pdf = pdf;
        device = renderer.getOutputDevice();
        context = renderer.getSharedContext().newRenderingContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        context.setOutputDevice(device);
        context.setRootLayer(root());
        context.setFastRenderer(true);
        device.setRenderingContext(context);
        pages = root().getPages();
    }

    static void paint(PdfBoxRenderer renderer, PDDocument pdf) throws IOException {
        new Painting(renderer, pdf).paint();
    }

    private Layer root() {
        return renderer.getRootBox().getLayer();
    }

    private void paint() throws IOException {
        device.setRoot(renderer.getRootBox());
        device.start(renderer.getDocument());
        root().assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
        context.setPageCount(pages.size());
        var sheets = new Sheets();
        DisplayListContainer operations = null;
        for (int i = 0; i < pages.size(); i++) {
            PageBox box = pages.get(i);
            float height = box.getHeight(context) / renderer.getDotsPerPoint();
            PDPage page = sheets.add(pdf, box.getWidth(context) / renderer.getDotsPerPoint(), height);
            try (var contents = new PDPageContentStream(pdf, page, AppendMode.APPEND, false)) {
                device.initializePage(contents, page, height);
                if (operations == null) {
                    operations = new DisplayListCollector(pages).collectRoot(context, root());
                }
                box.setBasePagePdfPageIndex(i);
                context.setPage(i, box);
                context.setShadowPageNumber(-1);
                page(box, operations.getPageInstructions(i));
                device.finishPage();
            }
        }
        device.finish(context, renderer.getRootBox());
    }

    private void page(PageBox page, DisplayListPageContainer operations) {
        context.setInPageMargins(true);
        page.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
        context.setInPageMargins(false);
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
        device.translate(left, top);
        new DisplayListPainter().paint(context, operations);
        device.translate(-left, -top);
    }
}
