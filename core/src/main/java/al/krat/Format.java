package al.krat;

/** The forms a document comes in. */
public enum Format {
    /** an editable Word file */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** PDF/A-3a and PDF/UA-1 in one file, with the data embedded */
    PDF("pdf", "application/pdf"),
    /** one self-contained page */
    HTML("html", "text/html");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The file name's ending, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type (RFC 6838). */
    public String mediaType() {
        return mediaType;
    }
}
