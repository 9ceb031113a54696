package al.krat.writer.docx;

import al.krat.writer.FontMetrics;
import java.util.List;
import org.w3c.dom.Element;

/** How high running lines are, which push the text away from the edge of the paper where they are higher than the margin. */
final class RunningHeight {
    private static final double POINTS_PER_EMU = 1 / 12_700.0;
    private static final double HIGHEST = 20_000_000; // English metric units, 55 cm

    private final FontMetrics metrics;
    private final StyleBook book;
    private final String plain;

    /** @param plain the id of the style of paragraphs that name none */
    RunningHeight(FontMetrics metrics, StyleBook book, String plain) {
        this.metrics = metrics;
        this.book = book;
        this.plain = plain;
    }

    /** The height of a header or footer part, in points. */
    double of(byte[] part) {
        return blocks(StyleBook.root(part));
    }

    private double blocks(Element parent) {
        double height = 0;
        double after = 0;
        for (Element each : StyleBook.elements(parent)) {
            if (each.getNodeName().equals("w:tbl")) {
                height += after + table(each);
                after = 0;
            } else if (each.getNodeName().equals("w:p")) {
                StyleLook look = look(each);
                height += Math.max(after, look.before) + look.edgeAbove + look.edgeBelow + line(each, look);
                after = look.after;
            }
        }
        return height + after;
    }

    private StyleLook look(Element paragraph) {
        Element properties = StyleBook.child(paragraph, "w:pPr");
        Element named = StyleBook.child(properties, "w:pStyle");
        StyleLook look = book.paragraph(named == null ? plain : named.getAttribute("w:val"));
        return properties == null ? look : book.with(look, List.of(properties));
    }

    private double table(Element table) {
        double height = 0;
        for (Element row : StyleBook.elements(table)) {
            double highest = 0;
            for (Element cell : StyleBook.elements(row)) {
                highest = cell.getNodeName().equals("w:tc") ? Math.max(highest, blocks(cell)) : highest;
            }
            height += highest;
        }
        return height;
    }

    /** One line: what runs along pages is short. */
    private double line(Element paragraph, StyleLook look) {
        FontMetrics.Face face = metrics.face(look.family, look.bold, look.italic);
        double single = 0;
        for (Element run : StyleBook.elements(paragraph)) {
            Element properties = StyleBook.child(run, "w:rPr");
            StyleLook its = properties == null ? look : book.with(look, List.of(properties));
            single = Math.max(single, run.getNodeName().equals("w:r") ? face.lineHeight() * its.size : 0);
            Element inline = StyleBook.child(StyleBook.child(run, "w:drawing"), "wp:inline");
            Element extent = StyleBook.child(inline, "wp:extent");
            if (extent != null) {
                double picture = StyleBook.number(extent, "cy", 0, HIGHEST) * POINTS_PER_EMU;
                double below = (face.lineHeight() - face.ascent()) * its.size;
                // with spread lines LibreOffice leaves the room below the letters once more
                single = Math.max(single, picture + below + (look.line > 1 ? below / look.line : 0));
            }
        }
        return look.lineHeight(single > 0 ? single : face.lineHeight() * look.size);
    }
}
