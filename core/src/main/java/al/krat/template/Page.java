package al.krat.template;

import al.krat.language.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document as every paged writer renders it.
 *
 * @param language the main language
 * @param second the language of the translations on it, which carry it as {@code lang}; null where it has none
 * @param title the document's title, for metadata
 * @param author the issuing body, for metadata
 * @param running the short title that later pages carry at the top
 * @param marker «PROJEKT» in the running header, empty for a final
 * @param footer what stands left in the footer (file or protocol number, edition note), may be empty
 * @param numbering «faqja {page} nga {pages}», with these two placeholders
 * @param body the {@code body} element
 * @param style the pack's style, from which writers make CSS and Word styles
 */
public record Page(
        Language language,
        @Nullable Language second,
        String title,
        String author,
        String running,
        String marker,
        String footer,
        String numbering,
        Node.Element body,
        Style style) {
    public Page {
        Objects.requireNonNull(language);
        Objects.requireNonNull(title);
        Objects.requireNonNull(author);
        Objects.requireNonNull(running);
        Objects.requireNonNull(marker);
        Objects.requireNonNull(footer);
        Objects.requireNonNull(numbering);
        Objects.requireNonNull(body);
        Objects.requireNonNull(style);
    }

    /** A page in one language. */
    public Page(
            Language language,
            String title,
            String author,
            String running,
            String marker,
            String footer,
            String numbering,
            Node.Element body,
            Style style) {
        this(language, null, title, author, running, marker, footer, numbering, body, style);
    }
}
