package al.krat.writer.docx;

import al.krat.template.Page;

/** The running lines: short title and marker at the top, file number and page number at the foot. */
final class Running {
    private Running() {}

    /** The head of a page; the first one has the letterhead instead of the title and keeps the marker. */
    static byte[] header(String left, String marker) {
        Xml xml = Ooxml.root("w:hdr", 1_024).open("w:p");
        xml.open("w:pPr").value("w:pStyle", StyleId.HEADER).close();
        run(xml, left);
        if (!marker.isEmpty()) {
            tab(xml);
            xml.open("w:r").open("w:rPr").value("w:rStyle", StyleId.STRONG).close();
            xml.element("w:t", marker).close();
        }
        return xml.close().close().bytes();
    }

    static byte[] footer(Page page) {
        Xml xml = Ooxml.root("w:ftr", 2_048).open("w:p");
        xml.open("w:pPr").value("w:pStyle", StyleId.FOOTER).close();
        run(xml, page.footer());
        tab(xml);
        numbering(xml, page.numbering());
        return xml.close().close().bytes();
    }

    /** «faqja {page} nga {pages}» with two fields that Word keeps right by itself. */
    private static void numbering(Xml xml, String pattern) {
        int from = 0;
        while (from < pattern.length()) {
            int brace = pattern.indexOf('{', from);
            boolean page = brace >= 0 && pattern.startsWith("{page}", brace);
            boolean pages = brace >= 0 && pattern.startsWith("{pages}", brace);
            int end = page || pages ? brace : brace < 0 ? pattern.length() : brace + 1;
            run(xml, pattern.substring(from, end));
            if (page || pages) {
                field(xml, page ? "PAGE" : "NUMPAGES");
                end = pattern.indexOf('}', brace) + 1;
            }
            from = end;
        }
    }

    private static void field(Xml xml, String name) {
        mark(xml, "begin");
        xml.open("w:r").open("w:instrText").attribute("xml:space", "preserve");
        xml.text(" " + name + " ").close().close();
        mark(xml, "separate");
        run(xml, "1");
        mark(xml, "end");
    }

    private static void mark(Xml xml, String type) {
        xml.open("w:r")
                .open("w:fldChar")
                .attribute("w:fldCharType", type)
                .close()
                .close();
    }

    private static void tab(Xml xml) {
        xml.open("w:r").flag("w:tab").close();
    }

    private static void run(Xml xml, String text) {
        if (!text.isEmpty()) {
            xml.open("w:r").open("w:t").attribute("xml:space", "preserve");
            xml.text(text).close().close();
        }
    }
}
