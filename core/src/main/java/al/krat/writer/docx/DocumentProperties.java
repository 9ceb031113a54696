package al.krat.writer.docx;

import al.krat.template.Page;
import java.time.LocalDate;

/** The document's properties: the issuing body is the author, the day is the document's own. */
final class DocumentProperties {
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String DUBLIN_TERMS = "http://purl.org/dc/terms/";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private DocumentProperties() {}

    static byte[] core(Page page, LocalDate asOf) {
        Xml xml = new Xml(1_024).open("cp:coreProperties").attribute("xmlns:cp", Ooxml.CORE_PROPERTIES);
        xml.attribute("xmlns:dc", DUBLIN_CORE).attribute("xmlns:dcterms", DUBLIN_TERMS);
        xml.attribute("xmlns:xsi", SCHEMA_INSTANCE);
        xml.element("dc:title", page.title()).element("dc:creator", page.author());
        xml.element("dc:language", page.language().tag());
        String noon = asOf + "T12:00:00Z"; // the same day in Albania and nearly everywhere
        for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
            xml.open(name).attribute("xsi:type", "dcterms:W3CDTF").text(noon).close();
        }
        return xml.close().bytes();
    }

    static byte[] extended() {
        return new Xml(256)
                .open("Properties")
                .attribute("xmlns", Ooxml.EXTENDED_PROPERTIES)
                .element("Application", "KRAT")
                .close()
                .bytes();
    }
}
