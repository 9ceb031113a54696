package al.krat.writer.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElement;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Point;
import java.awt.Rectangle;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Shows a drawing in the size that its box has. */
final class ChartElement implements PdfBoxReplacedElement {

    private final PDFormXObject drawing;
    private final float width;
    private final float height;
    private Point location = new Point(0, 0);

    /** @param dots of the renderer in a point */
    ChartElement(PDFormXObject drawing, float dots) {
        PDRectangle size = drawing.getBBox();
        this.drawing = drawing;
        this.width = size.getWidth() * dots;
        this.height = size.getHeight() * dots;
    }

    @Override
    public void paint(RenderingContext context, PdfBoxOutputDevice device, BlockBox box) {
        Rectangle bounds = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        device.drawPdfAsImage(drawing, bounds, width, height);
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) width;
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }
}
