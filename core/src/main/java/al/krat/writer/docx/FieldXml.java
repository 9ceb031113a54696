package al.krat.writer.docx;

/** Writes the marks of a field, which Word can compute anew; what stands between them is the result that it shows. */
final class FieldXml {
    private FieldXml() {}

    /** The beginning and the code. */
    static void start(Xml xml, String code) {
        mark(xml, "begin");
        xml.open("w:r").open("w:instrText").attribute("xml:space", "preserve");
        xml.text(" " + code + " ").close().close();
        mark(xml, "separate");
    }

    static void end(Xml xml) {
        mark(xml, "end");
    }

    private static void mark(Xml xml, String type) {
        xml.open("w:r")
                .open("w:fldChar")
                .attribute("w:fldCharType", type)
                .close()
                .close();
    }
}
