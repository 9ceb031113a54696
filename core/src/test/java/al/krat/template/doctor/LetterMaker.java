package al.krat.template.doctor;

import static al.krat.template.word.WordFile.element;

import al.krat.template.word.WordFile;
import java.util.List;

/**
 * Makes a letter in Word of a text, as one types it: a line is a paragraph. At its beginning {@code H|} puts it into the
 * running header, {@code F|} into the footer, {@code C|} makes it bold and centred, {@code N|} numbers it, {@code T|} makes it
 * a row of a table with {@code |} between cells and {@code //} between the paragraphs of a cell. Within it {@code ⇥} is a tab,
 * {@code ⏎} a line break, {@code ‖} the end of a run, {@code [stema]} a picture, {@code {+…+}} a tracked insertion, {@code {-…-}}
 * a deletion. {@code !plain} as the first line leaves out all styles but the default ones.
 */
final class LetterMaker {

    private static final String ONE = """
            <w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>
            <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
            </w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>""";

    private static final String STYLES = """
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>""";

    private static final String PICTURE = """
            </w:t></w:r><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="540000" cy="540000"/>
            <wp:docPr id="1" name="Picture 1" descr="Stema e Republikës"/><a:graphic>
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>
            <pic:cNvPr id="0" name="stema.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdStema"/>
            <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline>
            </w:drawing></w:r><w:r><w:t xml:space="preserve">""";

    private final StringBuilder header = new StringBuilder();
    private final StringBuilder footer = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private boolean inTable;

    private LetterMaker() {}

    static byte[] docx(List<String> lines) {
        var maker = new LetterMaker();
        boolean plain = lines.get(0).equals("!plain");
        lines.subList(plain ? 1 : 0, lines.size()).forEach(maker::line);
        maker.endTable();
        WordFile file = plain ? WordFile.localized() : WordFile.letterPaper();
        String relations = file.text("word/_rels/document.xml.rels");
        String picture = WordFile.relation("rIdStema", "image", "media/logo.png");
        file.put("word/_rels/document.xml.rels", relations.replace("</Relationships>", picture + "</Relationships>"));
        file.put("word/_rels/header7.xml.rels", WordFile.relations(picture));
        file.put("word/document.xml", WordFile.document(maker.body.toString()));
        file.put("word/header7.xml", element("w:hdr", maker.header.isEmpty() ? "<w:p/>" : maker.header.toString()));
        file.put("word/footer7.xml", element("w:ftr", maker.footer.isEmpty() ? "<w:p/>" : maker.footer.toString()));
        file.put(
                "word/numbering.xml",
                plain
                        ? element("w:numbering", ONE)
                        : file.text("word/numbering.xml")
                                .replace(
                                        "<w:num w:numId=\"3\">",
                                        ONE.replaceAll("(?s)<w:num .*", "") + "<w:num w:numId=\"3\">")
                                .replace("</w:numbering>", ONE.replaceAll("(?s).*(?=<w:num )", "") + "</w:numbering>"));
        if (plain) {
            file.put("word/styles.xml", element("w:styles", STYLES));
        }
        return file.bytes();
    }

    private void line(String line) {
        String kind = line.length() > 1 && line.charAt(1) == '|' ? line.substring(0, 1) : "";
        String words = kind.isEmpty() ? line : line.substring(2);
        if (!kind.equals("T")) {
            endTable();
        }
        switch (kind) {
            case "H" -> header.append(paragraph("", words));
            case "F" -> footer.append(paragraph("", words));
            case "C" ->
                body.append(
                        paragraph("<w:jc w:val=\"center\"/>", words).replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>"));
            case "N" -> body.append(paragraph("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>", words));
            case "T" -> row(words.split("\\|", -1));
            default -> body.append(paragraph("", words));
        }
    }

    private void row(String[] cells) {
        if (!inTable) {
            body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>"
                    + "<w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
                    + "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
                    + "</w:tblBorders></w:tblPr><w:tblGrid>"
                    + ("<w:gridCol w:w=\"" + 9000 / cells.length + "\"/>").repeat(cells.length)
                    + "</w:tblGrid>");
            inTable = true;
        }
        body.append("<w:tr>");
        for (String cell : cells) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"" + 9000 / cells.length + "\" w:type=\"dxa\"/></w:tcPr>");
            for (String paragraph : cell.split("//", -1)) {
                body.append(paragraph("", paragraph.strip()));
            }
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private void endTable() {
        if (inTable) {
            body.append("</w:tbl>");
            inTable = false;
        }
    }

    private static String paragraph(String look, String words) {
        String text = words.replace("&", "&amp;").replace("<", "&lt;");
        text = text.replace("⇥", "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">")
                .replace("⏎", "</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space=\"preserve\">")
                .replace(
                        "‖",
                        "</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00AB12CD\"><w:t xml:space=\"preserve\">")
                .replace("[stema]", PICTURE)
                .replace(
                        "{+",
                        "</w:t></w:r><w:ins w:id=\"1\" w:author=\"kanarina\" w:date=\"2019-01-01T00:00:00Z\"><w:r><w:t xml:space=\"preserve\">")
                .replace("+}", "</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">")
                .replaceAll(
                        "\\{-(.*?)-\\}",
                        "</w:t></w:r><w:del w:id=\"2\" w:author=\"kanarina\" w:date=\"2019-01-01T00:00:00Z\"><w:r><w:delText xml:space=\"preserve\">$1</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\">");
        String empty = "<w:r><w:t xml:space=\"preserve\"></w:t></w:r>";
        String runs = ("<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>").replace(empty, "");
        return "<w:p w:rsidR=\"00AB12CD\">" + (look.isEmpty() ? "" : "<w:pPr>" + look + "</w:pPr>") + runs + "</w:p>";
    }
}
