package al.krat.writer.docx;

/** The names of ISO/IEC 29500 (transitional) that the parts share. */
final class Ooxml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String WORD_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CORE_RELATION = PACKAGE_RELATIONS + "/metadata/core-properties";
    static final String CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    static final String EXTENDED_PROPERTIES =
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    static final String RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
    static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    static final String EXTENDED_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Ooxml() {}

    /** The content type of a Word part: {@code wordType("styles")}. */
    static String wordType(String part) {
        return WORD_TYPE + part + "+xml";
    }

    /** A part's root element with its name spaces, left open. */
    static Xml root(String name, int expected) {
        return new Xml(expected).open(name).attribute("xmlns:w", WORD).attribute("xmlns:r", RELATION);
    }
}
