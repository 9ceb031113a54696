package al.krat.writer.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** The pages of one document; they share their resources. */
final class Sheets {
    private final PDResources resources;

    Sheets() {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.PROPERTIES, new Artifacts());
        resources = new PDResources(dictionary);
    }

    /** Adds a page of a size in points. */
    PDPage add(PDDocument pdf, float width, float height) {
        var page = new PDPage(new PDRectangle(width, height));
        page.setResources(resources);
        pdf.addPage(page);
        return page;
    }

    /**
     * The property lists of artifacts (ISO 32000-1, 14.8.2.2.2). The renderer describes every box, with a background or
     * without, as a background of its own; here all are known already, under one name for what is laid out and one for
     * what runs along the pages. This spares thousands of objects.
     */
    private static final class Artifacts extends COSDictionary {
        private static final COSName LAYOUT = COSName.getPDFName("Layout");
        private static final COSName PAGINATION = COSName.getPDFName("Pagination");

        Artifacts() {
            for (COSName type : new COSName[] {LAYOUT, PAGINATION}) {
                var properties = new COSDictionary();
                properties.setItem(COSName.TYPE, type);
                setItem(type, properties);
            }
        }

        @Override
        public boolean containsValue(Object value) {
            return known(value) != null || super.containsValue(value);
        }

        @Override
        public @Nullable COSName getKeyForValue(Object value) {
            COSName known = known(value);
            return known != null ? known : super.getKeyForValue(value);
        }

        private static @Nullable COSName known(Object value) {
            if (value instanceof COSDictionary properties) {
                COSBase type = properties.getItem(COSName.TYPE);
                return COSName.BACKGROUND.equals(type) ? LAYOUT : PAGINATION.equals(type) ? PAGINATION : null;
            }
            return null;
        }
    }
}
