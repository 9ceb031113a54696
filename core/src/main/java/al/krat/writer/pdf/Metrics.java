package al.krat.writer.pdf;

import al.krat.writer.FontMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The measures of the faces that documents are set in; they are those of Times New Roman and Arial. For one document. */
public final class Metrics implements FontMetrics {
    private static final int KNOWN = 0x2200;

    private final Map<al.krat.writer.pdf.Face, Measured> faces = new EnumMap<>(al.krat.writer.pdf.Face.class);

    private final Map<String, Boolean> sans = new HashMap<>();

    @Override
    public FontMetrics.Face face(String family, boolean bold, boolean italic) {
        int regular = sans.computeIfAbsent(family, Metrics::isSans)
                ? al.krat.writer.pdf.Face.SANS_REGULAR.ordinal()
                : al.krat.writer.pdf.Face.SERIF_REGULAR.ordinal();
        var face = al.krat.writer.pdf.Face.values()[regular + (bold ? 1 : 0) + (italic ? 2 : 0)];
        return faces.computeIfAbsent(face, Measured::of);
    }

    private static boolean isSans(String family) {
        String lower = family.toLowerCase(Locale.ROOT);
        return lower.contains("sans")
                || lower.startsWith("arial")
                || lower.startsWith("helvetica")
                || lower.startsWith("calibri")
                || lower.startsWith("carlito")
                || lower.startsWith("verdana")
                || lower.startsWith("tahoma")
                || lower.startsWith("segoe");
    }

    private static final class Measured implements FontMetrics.Face {
        private final float[] widths = new float[KNOWN];
        private final float units;
        private final HorizontalHeaderTable header;
        private final TrueTypeFont font;
        private final CmapLookup letters;

        private Measured(TrueTypeFont font) throws IOException {
            this.font = font;
            this.units = font.getUnitsPerEm();
            this.header = font.getHorizontalHeader();
            this.letters = font.getUnicodeCmapLookup();
        }

        static Measured of(al.krat.writer.pdf.Face face) {
            try {
                return new Measured(face.parsed());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public double width(char character) {
            if (character >= KNOWN) {
                return read(character);
            }
            float known = widths[character];
            if (known == 0) {
                known = (float) read(character);
                widths[character] = known;
            }
            return known;
        }

        private double read(char character) {
            try {
                return font.getAdvanceWidth(letters.getGlyphId(character)) / units;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public double ascent() {
            return header.getAscender() / units;
        }

        @Override
        public double lineHeight() {
            return (header.getAscender() - header.getDescender() + header.getLineGap()) / units;
        }
    }
}
