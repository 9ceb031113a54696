package al.krat.writer.docx;

import al.krat.template.Style;

/**
 * The sheet: A4 upright, with the pack's margins.
 *
 * @param margins in millimetres
 */
record PageGeometry(Style.Margins margins) {
    private static final double WIDTH_MM = 210;
    private static final double HEIGHT_MM = 297;
    private static final double HEADER_MM = 10;

    /** Width of the text in millimetres. */
    double room() {
        return WIDTH_MM - margins.left() - margins.right();
    }

    /** Writes what follows the references of a section's properties. */
    void write(Xml xml) {
        xml.open("w:pgSz")
                .attribute("w:w", Units.twips(WIDTH_MM))
                .attribute("w:h", Units.twips(HEIGHT_MM))
                .close();
        xml.open("w:pgMar")
                .attribute("w:top", Units.twips(margins.top()))
                .attribute("w:right", Units.twips(margins.right()))
                .attribute("w:bottom", Units.twips(margins.bottom()))
                .attribute("w:left", Units.twips(margins.left()))
                .attribute("w:header", Units.twips(HEADER_MM))
                .attribute("w:footer", Units.twips(HEADER_MM))
                .attribute("w:gutter", 0)
                .close();
        xml.flag("w:titlePg");
    }
}
