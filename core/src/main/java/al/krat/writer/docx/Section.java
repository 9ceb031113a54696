package al.krat.writer.docx;

import al.krat.template.Page;
import al.krat.template.word.WordReference;
import al.krat.template.word.WordRunning;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a document: upright, and lying where something wide stands. The first page of all has running lines of
 * its own; page numbers run through.
 */
final class Section {
    private final Parts parts;
    private final Page page;
    private final WordStyles styles;
    private final @Nullable WordReference reference;
    private final Map<String, String> references = new LinkedHashMap<>();
    private boolean begun;

    Section(Parts parts, Page page, WordStyles styles, @Nullable WordReference reference) {
        this.parts = parts;
        this.page = page;
        this.styles = styles;
        this.reference = reference;
        for (String kind : new String[] {"header", "footer"}) {
            reference(kind, "default", false);
            reference(kind, "first", false);
        }
    }

    /** The running lines of a page, as they are written but for the numbers of pictures. */
    byte[] running(String kind, boolean first, boolean wide) {
        var line = new Running(page, styles, reference != null, wide);
        WordRunning theirs = theirs(kind, first ? "first" : "default");
        byte[] part = kind.equals("header") ? line.header(theirs, first) : line.footer(theirs);
        return new String(part, StandardCharsets.UTF_8)
                .replace(WordRunning.PICTURE_ID, '0')
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the properties of the section that ends here. */
    void write(Xml xml, boolean wide) {
        xml.open("w:sectPr");
        for (String kind : new String[] {"header", "footer"}) {
            write(xml, kind, "default", wide);
            if (!begun) {
                write(xml, kind, "first", wide);
            }
            if (reference != null && reference.evenApart()) {
                write(xml, kind, "even", wide);
            }
        }
        (wide ? styles.geometry().turned() : styles.geometry()).write(xml);
        if (!begun) {
            xml.flag("w:titlePg");
        }
        begun = true;
        xml.close();
    }

    private void write(Xml xml, String kind, String type, boolean wide) {
        xml.open("w:" + kind + "Reference")
                .attribute("w:type", type)
                .attribute("r:id", reference(kind, type, wide))
                .close();
    }

    /** The relationship of a running part, which is made when it is first asked for. */
    private String reference(String kind, String type, boolean wide) {
        return references.computeIfAbsent(kind + " " + type + " " + wide, key -> {
            var line = new Running(page, styles, reference != null, wide);
            WordRunning theirs = theirs(kind, type);
            byte[] part = kind.equals("header") ? line.header(theirs, type.equals("first")) : line.footer(theirs);
            return parts.add(kind, part, theirs.pictures());
        });
    }

    /** What runs on the pages of a kind in the pack's Word file; without a first page of its own, what runs on all. */
    private WordRunning theirs(String kind, String type) {
        if (reference == null) {
            return WordRunning.NONE;
        }
        boolean all = type.equals("first") && !reference.sheet().firstApart();
        Map<String, WordRunning> running = kind.equals("header") ? reference.headers() : reference.footers();
        return running.getOrDefault(all ? "default" : type, WordRunning.NONE);
    }
}
