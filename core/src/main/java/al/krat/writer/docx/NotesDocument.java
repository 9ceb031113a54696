package al.krat.writer.docx;

import al.krat.domain.NotesForm;
import al.krat.language.Language;
import al.krat.template.Style;
import java.util.List;
import java.util.Objects;

/**
 * Writes notes as a Word file that a person goes on typing in: headings, lists, tables, drop-down lists and date pickers.
 * The same form and style give the same bytes.
 */
public final class NotesDocument {

    /** Notes are always typed in Albanian. */
    private static final Language LANGUAGE = Language.ALBANIAN;

    private NotesDocument() {}

    /** The file's bytes. */
    public static byte[] write(NotesForm form, Style style) {
        Objects.requireNonNull(form);
        var container = new Container();
        container.relations().internal("officeDocument", "word/document.xml");
        container.relations().core("docProps/core.xml");
        container.relations().internal("extended-properties", "docProps/app.xml");
        container.part("docProps/core.xml", Ooxml.CORE_TYPE, NotesFrame.core(form, LANGUAGE));
        container.part("docProps/app.xml", Ooxml.EXTENDED_TYPE, DocumentProperties.extended());
        var parts = new Parts(container);
        var geometry = PageGeometry.of(style.marginsMm());
        int room = geometry.room();
        parts.add("styles", NotesStyles.part(style, LANGUAGE, room));
        parts.add("numbering", NotesStyles.numbering());
        parts.add("settings", Settings.part(LANGUAGE, false, false));
        parts.add("fontTable", FontTable.part(List.of(style.serif(), style.sans())));
        String header = parts.add("header", NotesFrame.header(form.title()), List.of());
        String footer = parts.add("footer", NotesFrame.footer(form.hint()), List.of());
        Xml document = Ooxml.root("w:document", 65_536).open("w:body");
        new NotesBody(document, room).write(form.parts());
        document.open("w:sectPr");
        NotesFrame.reference(document, "w:headerReference", header);
        NotesFrame.reference(document, "w:footerReference", footer);
        geometry.write(document);
        parts.document(document.close().close().close().bytes());
        return container.bytes();
    }
}
