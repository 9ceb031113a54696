package al.krat.template.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Word template written as text: a line is a paragraph, {@code | a | b |} a row of a table ({@code ¶} parts the paragraphs
 * of a cell), {@code header:}, {@code footer:}, {@code note:} and {@code box:} begin what stands elsewhere. {@code ~x~} is a
 * run that was inserted, {@code -x-} one that was deleted, where these stand between {@code ^}.
 */
public final class Sketch {
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder header = new StringBuilder();
    private final StringBuilder footer = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final List<String> rows = new ArrayList<>();
    private final boolean split;
    private int noteCount;

    private Sketch(boolean split) {
        this.split = split;
    }

    /** The file of a sketch. */
    public static WordFile of(String sketch) {
        return of(sketch, false);
    }

    /** @param split whether each character stands in a run of its own, of another look than its neighbours' */
    public static WordFile of(String sketch, boolean split) {
        var drawn = new Sketch(split);
        sketch.lines().forEach(drawn::line);
        drawn.table();
        return drawn.file();
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            rows.add(line);
            return;
        }
        table();
        if (line.startsWith("header:")) {
            header.append(paragraph(line.substring(7).strip()));
        } else if (line.startsWith("footer:")) {
            footer.append(paragraph(line.substring(7).strip()));
        } else {
            body.append(block(line));
        }
    }

    private String block(String line) {
        if (line.startsWith("note:")) {
            noteCount++;
            notes.append("<w:footnote w:id=\"" + (noteCount + 1) + "\"><w:p><w:r><w:footnoteRef/></w:r>");
            notes.append(runs(line.substring(5))).append("</w:p></w:footnote>");
            int end = body.lastIndexOf("</w:p>");
            String mark = "<w:r><w:footnoteReference w:id=\"" + (noteCount + 1) + "\"/></w:r>";
            if (end >= 0) {
                body.insert(end, mark);
                return "";
            }
            return "<w:p>" + mark + "</w:p>";
        }
        if (line.startsWith("box:")) {
            return "<w:p><w:r>" + box(line.substring(4).strip()) + "</w:r></w:p>";
        }
        if (line.startsWith("list:")) {
            return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr>"
                    + runs(line.substring(5).strip()) + "</w:p>";
        }
        return paragraph(line);
    }

    private String box(String text) {
        String content = "<w:txbxContent>" + paragraph(text) + "</w:txbxContent>";
        return """
                <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor behindDoc="0"><wp:positionH relativeFrom="column"><wp:posOffset>127000</wp:posOffset></wp:positionH>
                <wp:positionV relativeFrom="paragraph"><wp:align>top</wp:align></wp:positionV><wp:extent cx="1270000" cy="635000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="4" name="Box"/>
                <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:spPr><a:solidFill><a:srgbClr val="EEEEEE"/></a:solidFill></wps:spPr>
                <wps:txbx>%1$s</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><v:shape style="position:absolute;width:100pt;height:50pt"><v:textbox>%1$s</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>""".formatted(content);
    }

    private String paragraph(String text) {
        return "<w:p w:rsidR=\"00AB12CD\">" + runs(text) + "</w:p>";
    }

    /** Between {@code ^}: {@code ^+inserted^}, {@code ^-deleted^}, anything else as it is. */
    private String runs(String text) {
        var out = new StringBuilder();
        String[] parts = text.split("\\^", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (i % 2 == 0) {
                out.append(plain(part, "w:t"));
            } else if (part.startsWith("+")) {
                out.append("<w:ins w:id=\"1\" w:author=\"Kanarina\">" + plain(part.substring(1), "w:t") + "</w:ins>");
            } else if (part.startsWith("-")) {
                out.append("<w:del w:id=\"2\" w:author=\"Kanarina\">" + plain(part.substring(1), "w:delText")
                        + "</w:del>");
            } else {
                out.append(part);
            }
        }
        return out.toString();
    }

    private String plain(String text, String name) {
        if (text.isEmpty()) {
            return "";
        }
        if (!split) {
            return run(text, name, "");
        }
        int[] at = {0};
        return text.codePoints()
                .mapToObj(c -> run(
                                Character.toString(c),
                                name,
                                "<w:rPr><w:lang w:val=\"" + (at[0]++ % 2 == 0 ? "it-IT" : "en-US") + "\"/></w:rPr>")
                        + (at[0] % 3 == 0 ? "<w:proofErr w:type=\"spellStart\"/>" : ""))
                .collect(Collectors.joining());
    }

    private static String run(String text, String name, String look) {
        return "<w:r w:rsidRPr=\"00AB12CD\">" + look + "<" + name + " xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</" + name + "></w:r>";
    }

    private void table() {
        if (rows.isEmpty()) {
            return;
        }
        int most = 0;
        var out = new StringBuilder();
        for (String row : rows) {
            String[] cells = row.strip().substring(1, row.strip().length() - 1).split("\\|", -1);
            most = Math.max(most, cells.length);
            out.append("<w:tr>");
            for (String cell : cells) {
                out.append("<w:tc><w:tcPr><w:tcW w:w=\"1500\" w:type=\"dxa\"/></w:tcPr>");
                for (String paragraph : cell.split("¶", -1)) {
                    out.append(paragraph(paragraph.strip()));
                }
                out.append("</w:tc>");
            }
            out.append("</w:tr>");
        }
        rows.clear();
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
        body.append("<w:gridCol w:w=\"1500\"/>".repeat(most))
                .append("</w:tblGrid>")
                .append(out)
                .append("</w:tbl>");
    }

    private WordFile file() {
        WordFile file = WordFile.letterPaper();
        file.put("word/document.xml", WordFile.document(body.toString()));
        if (!header.isEmpty()) {
            file.put("word/header7.xml", WordFile.element("w:hdr", header.toString()));
        }
        if (!footer.isEmpty()) {
            file.put("word/footer7.xml", WordFile.element("w:ftr", footer.toString()));
        }
        if (!notes.isEmpty()) {
            String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
            file.put("[Content_Types].xml", WordFile.types(WordFile.type("word/footnotes.xml", type)));
            file.put("word/footnotes.xml", WordFile.element("w:footnotes", notes.toString()));
            file.change(
                    "word/_rels/document.xml.rels",
                    "</Relationships>",
                    WordFile.relation("rId8", "footnotes", "footnotes.xml") + "</Relationships>");
        }
        return file;
    }
}
