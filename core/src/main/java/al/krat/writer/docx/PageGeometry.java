package al.krat.writer.docx;

import al.krat.template.Style;
import al.krat.template.word.WordSheet;

/**
 * The sheet, in twips.
 *
 * @param header from the edge of the paper to the running header
 * @param footer from the edge of the paper to the running footer
 */
record PageGeometry(int width, int height, int top, int right, int bottom, int left, int header, int footer) {
    private static final double WIDTH_MM = 210;
    private static final double HEIGHT_MM = 297;
    private static final double HEADER_MM = 10;

    /** A4 upright with a pack's margins. */
    static PageGeometry of(Style.Margins margins) {
        return new PageGeometry(
                Units.twips(WIDTH_MM),
                Units.twips(HEIGHT_MM),
                Units.twips(margins.top()),
                Units.twips(margins.right()),
                Units.twips(margins.bottom()),
                Units.twips(margins.left()),
                Units.twips(HEADER_MM),
                Units.twips(HEADER_MM));
    }

    /** The sheet of a pack's Word file. */
    static PageGeometry of(WordSheet sheet) {
        return new PageGeometry(
                sheet.width(),
                sheet.height(),
                sheet.top(),
                sheet.right(),
                sheet.bottom(),
                sheet.left(),
                sheet.header(),
                sheet.footer());
    }

    /** Width of the text. */
    int room() {
        return width - left - right;
    }

    /** The same sheet turned, the edge that is bound at the top; one that lies already stays. */
    PageGeometry turned() {
        return width >= height ? this : new PageGeometry(height, width, left, top, right, bottom, header, footer);
    }

    /** Writes what follows the references of a section's properties. */
    void write(Xml xml) {
        xml.open("w:pgSz").attribute("w:w", width).attribute("w:h", height);
        if (width > height) {
            xml.attribute("w:orient", "landscape");
        }
        xml.close();
        xml.open("w:pgMar")
                .attribute("w:top", top)
                .attribute("w:right", right)
                .attribute("w:bottom", bottom)
                .attribute("w:left", left)
                .attribute("w:header", header)
                .attribute("w:footer", footer)
                .attribute("w:gutter", 0)
                .close();
    }
}
