package al.krat.writer.docx;

import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.template.word.WordReference;
import al.krat.writer.FontMetrics;
import al.krat.writer.LyingSheets;
import java.util.ArrayList;
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
     * @throws IllegalArgumentException when the page shows a picture that {@code meta} does not hold, or the
     *     page asks for a contents list and {@code meta} has no metrics of fonts
     */
    public static byte[] write(Page given, DocxMeta meta) {
        Page page = LyingSheets.gather(given);
        Objects.requireNonNull(meta);
        WordReference reference = meta.reference();
        WordStyles styles =
                reference == null ? new TokenStyles(page.style()) : new ReferenceStyles(reference, page.style());
        HeadingNumbers headings =
                HeadingNumbers.of(page.body(), page.style().headingNumbers().equals("roman"));
        var shared = new Shared(
                headings,
                new Numbering(headings.scheme(), styles),
                Bookmarks.of(page.body()),
                new Pictures(meta.images()),
                new Charts(page),
                new Notes(),
                ContentsFlow.of(page),
                isLong(page.body()),
                styles.geometry().room(),
                styles.geometry().turned().room(),
                false);
        List<Block> body = new ArrayList<>(Flow.of(shared, page.body(), Setting.BODY));
        boolean endsWide = !body.isEmpty() && body.get(body.size() - 1) instanceof Block.Break;
        if (endsWide) {
            body.remove(body.size() - 1); // the last section ends with the body itself
        }

        var container = new Container();
        container.relations().internal("officeDocument", "word/document.xml");
        container.relations().core("docProps/core.xml");
        container.relations().internal("extended-properties", "docProps/app.xml");
        container.part("docProps/core.xml", Ooxml.CORE_TYPE, DocumentProperties.core(page, meta.asOf()));
        container.part("docProps/app.xml", Ooxml.EXTENDED_TYPE, DocumentProperties.extended());

        var parts = new Parts(container);
        byte[] styleSheet = styles.part(page.language(), headings.scheme());
        parts.add("styles", styleSheet);
        parts.add("numbering", shared.numbering().xml());
        parts.add(
                "settings",
                Settings.part(
                        page.language(),
                        reference != null && reference.evenApart(),
                        !shared.notes().isEmpty()));
        parts.add("fontTable", styles.fontTable());
        if (!shared.notes().isEmpty()) {
            var relations = new Relations();
            parts.add("footnotes", shared.notes().part(styles, relations), relations);
        }
        if (!styles.theme().isEmpty()) {
            parts.theme(Theme.part(styles.theme()));
        }
        var sections = new Section(parts, page, styles, reference);
        Map<String, String> pictures = new LinkedHashMap<>();
        shared.pictures().used().forEach((name, picture) -> pictures.put(name, parts.picture(picture)));

        List<String> charts = new ArrayList<>();
        for (Charts.Placed each : shared.charts().all()) {
            charts.add(parts.chart(
                    each, page.language(), shared.charts().sheet(), page.style().sans()));
        }

        Xml document = Ooxml.root("w:document", 131_072)
                .attribute("xmlns:wp", Ooxml.WORD_DRAWING)
                .attribute("xmlns:a", Ooxml.DRAWING)
                .attribute("xmlns:pic", Ooxml.PICTURE)
                .open("w:body");
        Map<String, Integer> sheets = !shared.contents().isAsked()
                ? Map.of()
                : PageNumbers.of(metrics(meta), styles, styleSheet, shared, sections, body, endsWide)
                        .byBookmark();
        var inline = new InlineXml(document, styles, parts.relations(), pictures, charts, sheets);
        new BodyXml(document, styles, sections, inline).blocks(body);
        sections.write(document, endsWide);
        parts.document(document.close().close().bytes());
        return container.bytes();
    }

    private static FontMetrics metrics(DocxMeta meta) {
        FontMetrics metrics = meta.metrics();
        if (metrics == null) {
            throw new IllegalArgumentException("a contents list without metrics of fonts");
        }
        return metrics;
    }

    private static boolean isLong(Node.Element body) {
        return body.is("long")
                || body.elements().stream().anyMatch(each -> each.name().equals("main") && each.is("long"));
    }
}
