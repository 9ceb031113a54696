package al.krat.writer.docx;

import al.krat.language.Language;

/** Where a document's Word styles and its sheet come from. */
interface WordStyles {
    /**
     * The styles part; it defines every id of {@link StyleId}.
     *
     * @param headings the levels whose styles number themselves
     */
    byte[] part(Language language, HeadingScheme headings);

    PageGeometry geometry();

    /** The families that the styles name, for the font table: serif, then sans. */
    java.util.List<String> fonts();
}
