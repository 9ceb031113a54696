package al.krat.writer.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one document; each is embedded once and only when a word is set in it. */
final class Fonts {
    private static final List<String> SERIF = List.of("Times New Roman", "Liberation Serif", "Times", "serif");
    private static final List<String> SANS = List.of("Arial", "Liberation Sans", "Helvetica", "sans-serif");

    private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
    private final PDDocument pdf;

    private Fonts(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Gives the renderer the faces by all names they go by; whatever else a style asks for is set in the serif. */
    static Fonts add(PdfBoxFontResolver resolver, PDDocument pdf) {
        var fonts = new Fonts(pdf);
        for (Face face : Face.values()) {
            IdentValue style = face.isItalic() ? IdentValue.ITALIC : IdentValue.NORMAL;
            for (String name : face.isSerif() ? SERIF : SANS) {
                resolver.addFont(fonts.new Lazy(face), name, face.isBold() ? 700 : 400, style, true, FontGroup.MAIN);
            }
        }
        resolver.addFont(
                fonts.new Lazy(Face.SERIF_REGULAR), "serif", 400, IdentValue.NORMAL, true, FontGroup.FINAL_FALLBACK);
        return fonts;
    }

    /** A face as the document's own pages use it. */
    PDFont embed(Face face) {
        return embedded.computeIfAbsent(face, each -> {
            try {
                return PDType0Font.load(pdf, each.parsed(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private final class Lazy extends PDFontSupplier {
        private final Face face;

        Lazy(Face face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return embed(face);
        }
    }
}
