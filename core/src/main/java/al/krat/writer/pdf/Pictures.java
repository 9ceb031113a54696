package al.krat.writer.pdf;

import al.krat.picture.Picture;
import al.krat.writer.Assets;
import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.pdfboxout.PdfBoxImageElement;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Shows the pack's pictures, from memory: the renderer is never asked to load anything. */
final class Pictures implements ReplacedElementFactory {
    private final Map<String, PDImageXObject> embedded = new HashMap<>();
    private final PdfBoxRenderer renderer;
    private final PDDocument pdf;
    private final Assets assets;
    private final List<PDFormXObject> charts;

    /** @param charts the drawings of the page's charts, in order */
    Pictures(PdfBoxRenderer renderer, PDDocument pdf, Assets assets, List<PDFormXObject> charts) {
        this.renderer = renderer;
        this.pdf = pdf;
        this.assets = assets;
        this.charts = charts;
    }

    @Override
    public boolean isReplacedElement(@Nullable Element element) {
        return element != null && element.getNodeName().equals("img");
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        if (!isReplacedElement(element)) {
            return null;
        }
        String chart = element.getAttribute(Charts.NUMBER);
        if (!chart.isEmpty()) {
            return new ChartElement(charts.get(Integer.parseInt(chart)), renderer.getDotsPerPoint());
        }
        String name = element.getAttribute("src");
        Picture picture = assets.picture(name);
        float dots = renderer.getSharedContext().getDotsPerPixel();
        var image = new PdfBoxImage(
                new byte[0],
                name,
                picture.width() * dots,
                picture.height() * dots,
                embedded.computeIfAbsent(name, first -> embed(picture)));
        return new PdfBoxImageElement(element, image, context.getSharedContext(), true);
    }

    private PDImageXObject embed(Picture picture) {
        try {
            return picture.kind() == Picture.Kind.JPEG ? jpeg(picture) : png(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDImageXObject jpeg(Picture picture) throws IOException {
        PDColorSpace colours = picture.components() == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
        return new PDImageXObject(
                pdf,
                new ByteArrayInputStream(picture.bytes()),
                COSName.DCT_DECODE,
                picture.width(),
                picture.height(),
                8,
                colours);
    }

    /** Decoded by a stream in memory; ImageIO would lay a file in the temporary folder. */
    private PDImageXObject png(Picture picture) throws IOException {
        return LosslessFactory.createFromImage(pdf, decoded(picture));
    }

    private static BufferedImage decoded(Picture picture) {
        String damaged = "a damaged PNG";
        try {
            BufferedImage image =
                    ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes())));
            if (image == null) {
                throw new IllegalArgumentException(damaged);
            }
            return image;
        } catch (IOException e) {
            throw new IllegalArgumentException(damaged, e);
        }
    }
}
