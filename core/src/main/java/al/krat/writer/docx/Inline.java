package al.krat.writer.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a line of a Word paragraph. */
sealed interface Inline {

    record Run(String text, Look look) implements Inline {}

    record Tab() implements Inline {}

    /** The number of a footnote. */
    record Note(int number) implements Inline {}

    /**
     * A link within the document or out of it; one of the two is given.
     *
     * @param bookmark the name of a bookmark
     * @param address an address that {@link Addresses} let pass
     */
    record Link(@Nullable String bookmark, @Nullable String address, List<Inline> content) implements Inline {}

    /** The number of the sheet that a bookmark stands on, as a field. */
    record SheetOf(String bookmark) implements Inline {}

    /** Where a field begins; what follows up to its end is the result that it shows. */
    record FieldStart(String code) implements Inline {}

    /** Where the field that began last ends. */
    record FieldEnd() implements Inline {}

    /**
     * A picture in the line.
     *
     * @param name as {@link Pictures} know it
     * @param alt what it shows, in words
     */
    record Drawing(String name, PictureSize size, String alt) implements Inline {}

    /**
     * A chart in the line.
     *
     * @param number which of {@link Charts#all}
     * @param alt what it shows, in words
     */
    record Chart(int number, PictureSize size, String alt) implements Inline {}
}
