package al.krat.cli;

import al.krat.Format;
import org.jspecify.annotations.Nullable;

/** The forms of a calendar: those of every document, and the file that calendar programs read. */
enum CalendarForm {
    DOCX(Format.DOCX, "docx"),
    PDF(Format.PDF, "pdf"),
    HTML(Format.HTML, "html"),
    ICS(null, "ics");

    private final @Nullable Format format;
    private final String extension;

    CalendarForm(@Nullable Format format, String extension) {
        this.format = format;
        this.extension = extension;
    }

    /** The form as a document; null of the file for programs. */
    @Nullable Format format() {
        return format;
    }

    String extension() {
        return extension;
    }
}
