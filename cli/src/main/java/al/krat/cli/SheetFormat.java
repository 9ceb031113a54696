package al.krat.cli;

import al.krat.Format;
import org.jspecify.annotations.Nullable;

/** The forms of what is a table above all: those of documents, and a workbook. */
enum SheetFormat {
    XLSX(null),
    DOCX(Format.DOCX),
    PDF(Format.PDF),
    HTML(Format.HTML);

    private final @Nullable Format format;

    SheetFormat(@Nullable Format format) {
        this.format = format;
    }

    /** The form of a document, or null for the workbook. */
    @Nullable Format format() {
        return format;
    }

    /** The file name's ending, without the dot. */
    String extension() {
        return format == null ? "xlsx" : format.extension();
    }
}
