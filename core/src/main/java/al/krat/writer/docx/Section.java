package al.krat.writer.docx;

import al.krat.template.Page;

/** The one section of a document: its sheet and its running lines. */
final class Section {
    private final PageGeometry geometry;
    private final String header;
    private final String firstHeader;
    private final String footer;
    private final String firstFooter;

    Section(Parts parts, Page page, PageGeometry geometry) {
        this.geometry = geometry;
        header = parts.add("header", 1, Running.header(page.running(), page.marker()));
        firstHeader = parts.add("header", 2, Running.header("", page.marker()));
        footer = parts.add("footer", 1, Running.footer(page));
        firstFooter = parts.add("footer", 2, Running.footer(page));
    }

    void write(Xml xml) {
        xml.open("w:sectPr");
        reference(xml, "w:headerReference", "default", header);
        reference(xml, "w:headerReference", "first", firstHeader);
        reference(xml, "w:footerReference", "default", footer);
        reference(xml, "w:footerReference", "first", firstFooter);
        geometry.write(xml);
        xml.close();
    }

    private static void reference(Xml xml, String name, String type, String relation) {
        xml.open(name).attribute("w:type", type).attribute("r:id", relation).close();
    }
}
