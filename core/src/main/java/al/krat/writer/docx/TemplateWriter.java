package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.template.Page;
import al.krat.template.Style;
import al.krat.template.fill.FilledWord;
import al.krat.template.fill.Piece;
import al.krat.template.fill.WordLooks;
import al.krat.template.fill.WordPart;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes a filled Word template. Words, styles and pictures are the template's; settings, properties and relationships
 * are krat's, as in every other document.
 */
public final class TemplateWriter {
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String VML_WORD = "urn:schemas-microsoft-com:office:word";

    private TemplateWriter() {}

    /**
     * The document's bytes.
     *
     * @param page of the same document, which says what it is called, by whom, and how it is marked
     * @param asOf the day that the file is dated with
     */
    public static byte[] write(Page page, FilledWord filled, LocalDate asOf) {
        var container = new Container();
        container.relations().internal("officeDocument", "word/document.xml");
        container.relations().core("docProps/core.xml");
        container.relations().internal("extended-properties", "docProps/app.xml");
        container.part("docProps/core.xml", Ooxml.CORE_TYPE, DocumentProperties.core(page, asOf));
        container.part("docProps/app.xml", Ooxml.EXTENDED_TYPE, DocumentProperties.extended());

        WordPart body = filled.template().body();
        WordPart notes = filled.template().notes();
        WordLooks look = filled.template().look();
        var parts = new Parts(container);
        parts.documentRefers(body.pictures(), body.links());
        int room = filled.template().sections().get(0).room();
        parts.add("styles", styles(page, look, room));
        parts.add("numbering", numbering(filled));
        boolean noted = !filled.notes().isEmpty();
        parts.add("settings", Settings.part(page.language(), filled.template().evenApart(), noted));
        parts.add("fontTable", fonts(page.style(), look));
        if (noted) {
            parts.add("footnotes", footnotes(filled), parts.relations(notes.pictures(), notes.links()));
        }
        if (!look.theme().isEmpty()) {
            parts.theme(Theme.part(look.theme()));
        }
        var sections = new TemplateSections(filled, page);
        sections.write(parts);
        Xml document = root("w:document", filled.body().length() + 4_096).open("w:body");
        body(document, filled.body(), sections);
        document.raw(sections.properties(filled.template().sections().size() - 1));
        parts.document(document.close().close().bytes());
        return container.bytes();
    }

    static Xml root(String name, int expected) {
        return Ooxml.root(name, expected)
                .attribute("xmlns:wp", Ooxml.WORD_DRAWING)
                .attribute("xmlns:a", Ooxml.DRAWING)
                .attribute("xmlns:pic", Ooxml.PICTURE)
                .attribute("xmlns:v", VML)
                .attribute("xmlns:w10", VML_WORD);
    }

    /** The body with the properties of its sections in their places. */
    private static void body(Xml xml, String body, TemplateSections sections) {
        int from = 0;
        for (int at = body.indexOf(Piece.SECTION); at >= 0; at = body.indexOf(Piece.SECTION, from)) {
            int end = body.indexOf(Piece.SECTION, at + 1);
            xml.raw(body.substring(from, at)).raw(sections.properties(Integer.parseInt(body.substring(at + 1, end))));
            from = end + 1;
        }
        xml.raw(body.substring(from));
    }

    private static byte[] styles(Page page, WordLooks look, int room) {
        Language language = page.language();
        Xml xml = Ooxml.root("w:styles", look.styles().length() + 8_192);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr").raw(look.runDefaults());
        xml.open("w:lang")
                .attribute("w:val", language.tag())
                .attribute("w:eastAsia", language.tag())
                .attribute("w:bidi", language.tag())
                .close();
        xml.close().close().open("w:pPrDefault").open("w:pPr").raw(look.paragraphDefaults());
        xml.close().close().close().raw(look.latent()).raw(look.styles());
        for (StyleDef each : OwnStyles.all(page.style(), new HeadingScheme(false, "", ""), 0, room)) {
            if (look.lacking().contains(each.id())) {
                each.write(xml, look::id);
            }
        }
        if (look.lacking().contains(StyleId.RUNNING)) {
            FormStyles.runningLine(page.style(), room).flush().write(xml, look::id);
        }
        return xml.close().bytes();
    }

    private static byte[] fonts(Style style, WordLooks look) {
        return look.fonts().isEmpty()
                ? FontTable.part(List.of(style.serif(), style.sans()))
                : Ooxml.root("w:fonts", 4_096).raw(look.fonts()).close().bytes();
    }

    private static byte[] numbering(FilledWord filled) {
        WordLooks look = filled.template().look();
        Xml xml = Ooxml.root("w:numbering", 8_192)
                .raw(look.numbers().patterns())
                .raw(look.numbers().lists());
        filled.restarted().forEach((fresh, like) -> {
            int pattern = look.patterns().getOrDefault(like, 0);
            xml.open("w:num").attribute("w:numId", fresh).value("w:abstractNumId", pattern);
            List<Integer> starts = look.levels().getOrDefault(pattern, List.of());
            for (int level = 0; level < starts.size(); level++) {
                xml.open("w:lvlOverride").attribute("w:ilvl", level);
                xml.value("w:startOverride", starts.get(level)).close();
            }
            xml.close();
        });
        return xml.close().bytes();
    }

    private static byte[] footnotes(FilledWord filled) {
        Xml xml = root("w:footnotes", filled.notes().length() + 1_024);
        Notes.rule(xml, -1, "separator");
        Notes.rule(xml, 0, "continuationSeparator");
        return xml.raw(filled.notes()).close().bytes();
    }
}
