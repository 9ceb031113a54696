package al.krat.writer.docx;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes what stands in a line: runs, links, pictures. */
final class InlineXml {
    private final Xml xml;
    private final WordStyles styles;
    private final Relations relations;
    private final Map<String, String> pictures;
    private final List<String> charts;
    private final Map<String, Integer> sheets;
    private int drawings;

    /**
     * A writer of lines.
     *
     * @param pictures the relationship of each picture
     * @param charts the relationship of each chart
     * @param sheets the number of the sheet that each bookmark of the contents list stands on
     */
    InlineXml(
            Xml xml,
            WordStyles styles,
            Relations relations,
            Map<String, String> pictures,
            List<String> charts,
            Map<String, Integer> sheets) {
        this.sheets = sheets;
        this.xml = xml;
        this.styles = styles;
        this.relations = relations;
        this.pictures = pictures;
        this.charts = charts;
    }

    void all(List<Inline> content) {
        content.forEach(this::one);
    }

    private void one(Inline inline) {
        if (inline instanceof Inline.Run run) {
            run(run);
        } else if (inline instanceof Inline.Tab) {
            xml.open("w:r").flag("w:tab").close();
        } else if (inline instanceof Inline.Note note) {
            Notes.mark(xml, styles)
                    .open("w:footnoteReference")
                    .attribute("w:id", note.number())
                    .close()
                    .close();
        } else if (inline instanceof Inline.Link link) {
            link(link);
        } else if (inline instanceof Inline.SheetOf reference) {
            FieldXml.start(xml, "PAGEREF " + reference.bookmark() + " \\h");
            xml.open("w:r").element("w:t", Integer.toString(sheets.getOrDefault(reference.bookmark(), 1)));
            xml.close();
            FieldXml.end(xml);
        } else if (inline instanceof Inline.FieldStart field) {
            FieldXml.start(xml, field.code());
        } else if (inline instanceof Inline.FieldEnd) {
            FieldXml.end(xml);
        } else if (inline instanceof Inline.Chart chart) {
            chart(chart);
        } else {
            drawing((Inline.Drawing) inline);
        }
    }

    private void run(Inline.Run run) {
        xml.open("w:r");
        look(run.look());
        String text = run.text();
        xml.open("w:t");
        if (text.startsWith(" ") || text.endsWith(" ")) {
            xml.attribute("xml:space", "preserve");
        }
        xml.text(text).close().close();
    }

    private void look(Look look) {
        if (look.equals(Look.PLAIN)) {
            return;
        }
        xml.open("w:rPr");
        if (look.style() != null) {
            xml.value("w:rStyle", styles.id(look.style()));
        }
        if (look.bold()) {
            xml.flag("w:b").flag("w:bCs");
        }
        if (look.italic()) {
            xml.flag("w:i").flag("w:iCs");
        }
        if (look.language() != null) {
            xml.value("w:lang", look.language());
        }
        xml.close();
    }

    private void link(Inline.Link link) {
        xml.open("w:hyperlink");
        if (link.bookmark() != null) {
            xml.attribute("w:anchor", link.bookmark());
        } else if (link.address() != null) {
            xml.attribute("r:id", relations.link(link.address()));
        }
        xml.attribute("w:history", 1);
        all(link.content());
        xml.close();
    }

    /** Begins something drawn; the answer is its name. */
    private String begin(PictureSize size, String alt) {
        drawings++;
        String name = "Figura " + drawings;
        xml.open("w:r").open("w:drawing").open("wp:inline");
        xml.attribute("distT", 0).attribute("distB", 0).attribute("distL", 0).attribute("distR", 0);
        extent("wp:extent", size);
        xml.open("wp:docPr").attribute("id", drawings).attribute("name", name).attribute("descr", alt);
        xml.close().open("wp:cNvGraphicFramePr");
        return name;
    }

    private void chart(Inline.Chart chart) {
        begin(chart.size(), chart.alt());
        xml.close();
        xml.open("a:graphic").open("a:graphicData").attribute("uri", Ooxml.CHART);
        xml.open("c:chart").attribute("xmlns:c", Ooxml.CHART).attribute("r:id", charts.get(chart.number()));
        xml.close().close().close().close().close().close();
    }

    private void drawing(Inline.Drawing drawing) {
        String name = begin(drawing.size(), drawing.alt());
        xml.open("a:graphicFrameLocks").attribute("noChangeAspect", 1).close().close();
        xml.open("a:graphic")
                .open("a:graphicData")
                .attribute("uri", Ooxml.PICTURE)
                .open("pic:pic");
        xml.open("pic:nvPicPr").open("pic:cNvPr").attribute("id", drawings).attribute("name", name);
        xml.close().flag("pic:cNvPicPr").close();
        xml.open("pic:blipFill").open("a:blip");
        xml.attribute("r:embed", Objects.requireNonNull(pictures.get(drawing.name())));
        xml.close().open("a:stretch").flag("a:fillRect").close().close();
        xml.open("pic:spPr")
                .open("a:xfrm")
                .open("a:off")
                .attribute("x", 0)
                .attribute("y", 0)
                .close();
        extent("a:ext", drawing.size());
        xml.close()
                .open("a:prstGeom")
                .attribute("prst", "rect")
                .flag("a:avLst")
                .close()
                .close();
        xml.close().close().close().close().close().close();
    }

    private void extent(String name, PictureSize size) {
        xml.open(name)
                .attribute("cx", size.width())
                .attribute("cy", size.height())
                .close();
    }
}
