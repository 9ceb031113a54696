package al.krat.writer.docx;

import java.util.ArrayList;
import java.util.List;

/** The footnotes of a document, which Word counts by itself. */
final class Notes {
    private final List<List<Inline>> all = new ArrayList<>();

    /** Adds a note; the answer is its number. */
    int add(List<Inline> words) {
        all.add(words);
        return all.size();
    }

    /** What a note says. */
    List<Inline> words(int number) {
        return all.get(number - 1);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** @param relations what the notes themselves refer to */
    byte[] part(WordStyles styles, Relations relations) {
        Xml xml = Ooxml.root("w:footnotes", 4_096);
        rule(xml, -1, "separator");
        rule(xml, 0, "continuationSeparator");
        var inline = new InlineXml(xml, styles, relations, java.util.Map.of(), List.of(), java.util.Map.of());
        for (int i = 0; i < all.size(); i++) {
            xml.open("w:footnote").attribute("w:id", i + 1).open("w:p").open("w:pPr");
            xml.value("w:pStyle", styles.id(StyleId.FOOTNOTE_TEXT)).close();
            mark(xml, styles).flag("w:footnoteRef").close();
            xml.open("w:r").open("w:t").attribute("xml:space", "preserve").text(" ");
            xml.close().close();
            inline.all(all.get(i));
            xml.close().close();
        }
        return xml.close().bytes();
    }

    /** Opens a run that looks like the number of a note. */
    static Xml mark(Xml xml, WordStyles styles) {
        return xml.open("w:r")
                .open("w:rPr")
                .value("w:rStyle", styles.id(StyleId.FOOTNOTE_MARK))
                .close();
    }

    /** The line between the text and its notes. */
    static void rule(Xml xml, int id, String kind) {
        xml.open("w:footnote").attribute("w:type", kind).attribute("w:id", id).open("w:p");
        xml.open("w:r").flag("w:" + kind).close();
        xml.close().close();
    }
}
