package al.krat.writer.docx;

import al.krat.template.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a page as a Word document (ISO/IEC 29500 transitional). The same page and meta give the same bytes, in any
 * locale, zone and thread; nothing but the arguments is read.
 */
public final class DocxWriter {
    private DocxWriter() {}

    /**
     * The document's bytes.
     *
     * @throws IllegalArgumentException when the page shows a picture that {@code meta} does not hold as PNG or JPEG
     */
    public static byte[] write(Page page, DocxMeta meta) {
        Objects.requireNonNull(page);
        Objects.requireNonNull(meta);
        WordStyles styles = new TokenStyles(page.style());
        HeadingNumbers headings =
                HeadingNumbers.of(page.body(), page.style().headingNumbers().equals("roman"));
        var shared = new Shared(
                headings,
                new Numbering(headings.scheme()),
                Bookmarks.of(page.body()),
                new Pictures(meta.images()),
                styles.geometry().room());
        List<Block> body = Flow.of(shared, page.body(), Setting.BODY);

        var container = new Container();
        container.relations().internal("officeDocument", "word/document.xml");
        container.relations().core("docProps/core.xml");
        container.relations().internal("extended-properties", "docProps/app.xml");
        container.part("docProps/core.xml", Ooxml.CORE_TYPE, DocumentProperties.core(page, meta.asOf()));
        container.part("docProps/app.xml", Ooxml.EXTENDED_TYPE, DocumentProperties.extended());

        var parts = new Parts(container);
        parts.add("styles", styles.part(page.language(), headings.scheme()));
        parts.add("numbering", shared.numbering().xml());
        parts.add("settings", Settings.part(page.language()));
        parts.add("fontTable", FontTable.part(styles.fonts()));
        var section = new Section(parts, page, styles.geometry());
        Map<String, String> pictures = new LinkedHashMap<>();
        shared.pictures().used().forEach((name, picture) -> pictures.put(name, parts.picture(picture)));

        Xml document = Ooxml.root("w:document", 131_072)
                .attribute("xmlns:wp", Ooxml.WORD_DRAWING)
                .attribute("xmlns:a", Ooxml.DRAWING)
                .attribute("xmlns:pic", Ooxml.PICTURE)
                .open("w:body");
        new BodyXml(document, parts.relations(), pictures).blocks(body);
        section.write(document);
        parts.document(document.close().close().bytes());
        return container.bytes();
    }
}
