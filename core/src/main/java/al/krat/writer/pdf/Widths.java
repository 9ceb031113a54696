package al.krat.writer.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures text by widths that are looked up once a letter. The renderer's own way encodes every string anew for every
 * measure, which is most of the time that a layout takes. The results are the same to the bit.
 */
final class Widths extends PdfBoxTextRenderer {
    private static final int KNOWN = 0x2200; // Latin, Greek, Cyrillic, punctuation, arrows
    private static final float UNREAD = -1;
    private static final float ABSENT = -2;
    private static final float NEGLIGIBLE = .01f;

    private final Map<PDFont, float[]> widths = new IdentityHashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String string) {
        var faces = (PdfBoxFSFont) font;
        PDFont first = first(faces);
        float[] known = widths.computeIfAbsent(first, each -> {
            var none = new float[KNOWN];
            Arrays.fill(none, UNREAD);
            return none;
        });
        float sum = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            float width = c < KNOWN ? known[c] : ABSENT;
            if (width == UNREAD) {
                width = read(first, c);
                known[c] = width;
            }
            if (width == ABSENT) {
                return super.getWidth(context, font, string);
            }
            sum += width;
        }
        float result = sum / 1000f * faces.getSize2D();
        return result - Math.floor(result) < NEGLIGIBLE ? (int) result : (int) Math.ceil(result);
    }

    /** The first face that is there; one that a style sheet would have fetched is not. */
    private static PDFont first(PdfBoxFSFont faces) {
        for (FontDescription description : faces.getFontDescriptions()) {
            PDFont font = description.getFont();
            if (font != null) {
                return font;
            }
        }
        throw new IllegalStateException("no face");
    }

    /** A letter's width in thousandths of its size; those that the renderer leaves out have none. */
    private static float read(PDFont font, char c) {
        if (c == '\u00AD') {
            return ABSENT;
        }
        try {
            return font.getStringWidth(String.valueOf(c));
        } catch (IllegalArgumentException e) {
            return ABSENT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
