package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.template.word.WordNumbers;

/** Where a document's Word styles and its sheet come from. */
interface WordStyles {
    /** The id in this file of a style of {@link StyleId}. */
    String id(String style);

    /** Whether a style is a pack's own, made without knowing this document. */
    default boolean isTheirs(String style) {
        return false;
    }

    /**
     * The styles part; it defines every style of {@link StyleId}.
     *
     * @param headings the levels whose styles number themselves
     */
    byte[] part(Language language, HeadingScheme headings);

    PageGeometry geometry();

    byte[] fontTable();

    /** The family of running text. */
    String family();

    /** The lists that the styles count by, besides those of the document. */
    WordNumbers numbers();

    /** Colours and fonts of a theme that the styles refer to; may be empty. */
    String theme();

    /** The list that headings count by. */
    default int headingList() {
        return numbers().nextList();
    }
}
