package al.krat.writer.docx;

import al.krat.domain.NotesForm;
import al.krat.language.Language;

/** What stands around notes in Word: the file's properties, the sheet, its head and its foot. */
final class NotesFrame {
    private NotesFrame() {}

    static byte[] core(NotesForm form, Language language) {
        Xml xml = new Xml(1_024).open("cp:coreProperties").attribute("xmlns:cp", Ooxml.CORE_PROPERTIES);
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", form.title()).element("dc:creator", form.author());
        xml.element("dc:language", language.tag());
        for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
            xml.open(name).attribute("xsi:type", "dcterms:W3CDTF");
            xml.text(form.day() + "T12:00:00Z").close();
        }
        return xml.close().bytes();
    }

    static byte[] header(String title) {
        Xml xml = Ooxml.root("w:hdr", 1_024);
        paragraph(xml, StyleId.HEADER).element("w:t", title).close().close();
        return xml.close().bytes();
    }

    /** The hint, and the number of the page. */
    static byte[] footer(String hint) {
        Xml xml = Ooxml.root("w:ftr", 1_024);
        paragraph(xml, StyleId.FOOTER).element("w:t", hint).flag("w:tab").close();
        xml.open("w:fldSimple").attribute("w:instr", " PAGE ");
        xml.open("w:r").element("w:t", "1").close().close().close();
        return xml.close().bytes();
    }

    /** A paragraph and its run, both left open. */
    private static Xml paragraph(Xml xml, String style) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style).close();
        return xml.open("w:r");
    }

    static void reference(Xml xml, String name, String relation) {
        xml.open(name)
                .attribute("w:type", "default")
                .attribute("r:id", relation)
                .close();
    }
}
