package al.krat.writer.docx;

import al.krat.template.Page;
import al.krat.template.word.WordRunning;

/**
 * The running lines: short title and marker at the top, file number and page number at the foot. What runs in a pack's
 * own Word file stays at the edge of the paper; the document's line stands between it and the text.
 */
final class Running {
    private final Page page;
    private final WordStyles styles;
    private final boolean referred;
    private final boolean wide;

    /**
     * @param referred whether the pack has a Word file of its own
     * @param wide whether the sheet lies
     */
    Running(Page page, WordStyles styles, boolean referred, boolean wide) {
        this.page = page;
        this.styles = styles;
        this.referred = referred;
        this.wide = wide;
    }

    /** The head of a page; the first one has the letterhead instead of the title and keeps the marker. */
    byte[] header(WordRunning theirs, boolean first) {
        Xml xml = root("w:hdr").raw(theirs.blocks());
        String left = first ? "" : page.running();
        if (referred && left.isEmpty() && page.marker().isEmpty()) {
            return alone(xml, theirs);
        }
        line(xml, StyleId.HEADER);
        run(xml, left);
        if (!page.marker().isEmpty()) {
            tab(xml);
            xml.open("w:r")
                    .open("w:rPr")
                    .value("w:rStyle", styles.id(StyleId.STRONG))
                    .close();
            xml.element("w:t", page.marker()).close();
        }
        return xml.close().close().bytes();
    }

    byte[] footer(WordRunning theirs) {
        Xml xml = root("w:ftr");
        if (theirs.counts() && page.footer().isEmpty()) {
            return alone(xml.raw(theirs.blocks()), theirs);
        }
        line(xml, StyleId.FOOTER);
        run(xml, page.footer());
        if (!theirs.counts()) {
            tab(xml);
            numbering(xml, page.numbering());
        }
        xml.close().raw(theirs.blocks());
        if (theirs.blocks().endsWith("</w:tbl>")) {
            xml.flag("w:p");
        }
        return xml.close().bytes();
    }

    private static Xml root(String name) {
        return Ooxml.root(name, 4_096)
                .attribute("xmlns:wp", Ooxml.WORD_DRAWING)
                .attribute("xmlns:a", Ooxml.DRAWING)
                .attribute("xmlns:pic", Ooxml.PICTURE);
    }

    /** Theirs without a line of ours; a part ends in a paragraph. */
    private static byte[] alone(Xml xml, WordRunning theirs) {
        xml.raw(theirs.edge());
        if (theirs.edge().isEmpty() && !theirs.blocks().endsWith("</w:p>")) {
            xml.flag("w:p");
        }
        return xml.close().bytes();
    }

    /** Opens our paragraph. A lying sheet is as wide as its style does not know. */
    private void line(Xml xml, String style) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", styles.id(referred ? StyleId.RUNNING : style));
        int upright = styles.geometry().room();
        int room = styles.geometry().turned().room();
        if (wide && room != upright) {
            xml.open("w:tabs");
            stop(xml, "clear", upright);
            stop(xml, "right", room);
            xml.close();
        }
        xml.close();
    }

    private static void stop(Xml xml, String kind, int twips) {
        xml.open("w:tab").attribute("w:val", kind).attribute("w:pos", twips).close();
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
        FieldXml.start(xml, name);
        run(xml, "1");
        FieldXml.end(xml);
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
