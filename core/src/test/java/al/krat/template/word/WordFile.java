package al.krat.template.word;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A Word file in the making: a prefecture's letter paper, of which a test changes a part or two. */
public final class WordFile {
    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String SPACES = " xmlns:w=\"" + OPEN + "wordprocessingml/2006/main\" xmlns:r=\"" + OPEN
            + "officeDocument/2006/relationships\" xmlns:wp=\"" + OPEN
            + "drawingml/2006/wordprocessingDrawing\" xmlns:a=\"" + OPEN + "drawingml/2006/main\" xmlns:pic=\"" + OPEN
            + "drawingml/2006/picture\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:mc=\"" + OPEN + "markup-compatibility/2006\"";
    private static final String RELATION = OPEN + "officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** The letter paper of a prefecture that writes in Cambria on other margins, with a logo in its header. */
    public static WordFile letterPaper() {
        return letterPaper("heading 1", "heading 2", "heading 3", "Titulli");
    }

    /** The same as an office program of another tongue saves it: ids that are not Word's English ones. */
    public static WordFile localized() {
        return letterPaper("Heading 1", "Heading 2", "Heading 3", "berschrift");
    }

    private static WordFile letterPaper(String first, String second, String third, String id) {
        var file = new WordFile();
        file.put("[Content_Types].xml", types(""));
        file.put(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + RELATION
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        file.put("word/document.xml", document("""
                <w:p><w:pPr><w:pStyle w:val="%s1"/></w:pPr><w:r w:rsidR="00AB12CD"><w:t>Teksti i letrës</w:t></w:r></w:p>""".formatted(id)));
        file.put(
                "word/_rels/document.xml.rels",
                relations(relation("rId1", "styles", "styles.xml")
                        + relation("rId2", "numbering", "numbering.xml")
                        + relation("rId3", "theme", "theme/theme1.xml")
                        + relation("rId4", "fontTable", "fontTable.xml")
                        + relation("rId5", "header", "header7.xml")
                        + relation("rId6", "footer", "footer7.xml")
                        + relation("rId7", "settings", "settings.xml")));
        file.put("word/styles.xml", styles(first, second, third, id));
        file.put("word/numbering.xml", element("w:numbering", """
                <w:abstractNum w:abstractNumId="4"><w:nsid w:val="0A1B2C3D"/><w:multiLevelType w:val="multilevel"/>
                  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:pStyle w:val="%s2"/>
                    <w:lvlText w:val="Kreu %%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="6"><w:multiLevelType w:val="hybridMultilevel"/>
                  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/>
                    <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr></w:lvl></w:abstractNum>
                <w:num w:numId="3"><w:abstractNumId w:val="4"/></w:num>
                <w:num w:numId="5"><w:abstractNumId w:val="6"/></w:num>
                <w:num w:numId="9"><w:abstractNumId w:val="6"/></w:num>""".formatted(id)));
        file.put("word/theme/theme1.xml", theme());
        file.put("word/fontTable.xml", element("w:fonts", """
                <w:font w:name="Cambria"><w:panose1 w:val="02040503050406030204"/><w:charset w:val="00"/><w:family w:val="roman"/>
                <w:pitch w:val="variable"/><w:embedRegular r:id="rId1" w:fontKey="{00000000-0000-0000-0000-000000000000}"/></w:font>"""));
        file.put("word/settings.xml", element("w:settings", "<w:rsids><w:rsidRoot w:val=\"00AB12CD\"/></w:rsids>"));
        file.put("word/header7.xml", element("w:hdr", header("r:embed=\"rId1\"")));
        file.put("word/_rels/header7.xml.rels", relations(relation("rId1", "image", "media/logo.png")));
        file.put("word/footer7.xml", element("w:ftr", """
                <w:p><w:pPr><w:pStyle w:val="Fundi"/></w:pPr></w:p>
                <w:p><w:pPr><w:pStyle w:val="Fundi"/></w:pPr><w:r><w:t>Adresa: Sheshi Liria, Durrës</w:t></w:r></w:p>"""));
        file.put("word/media/logo.png", picture("png", 120, 60));
        file.put("docProps/core.xml", """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Kanarina Person</dc:creator></cp:coreProperties>""");
        return file;
    }

    private static String styles(String first, String second, String third, String id) {
        return element("w:styles", """
                <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/>
                  <w:lang w:val="it-IT"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
                <w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0"/></w:latentStyles>
                <w:style w:type="paragraph" w:default="1" w:styleId="Normale"><w:name w:val="Normal"/><w:qFormat/><w:rsid w:val="00AB12CD"/>
                  <w:pPr><w:ind w:firstLine="284"/></w:pPr><w:rPr><w:lang w:val="it-IT"/></w:rPr></w:style>
                <w:style w:type="character" w:default="1" w:styleId="Car"><w:name w:val="Default Paragraph Font"/></w:style>
                <w:style w:type="table" w:default="1" w:styleId="Tabela"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>
                  <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
                <w:style w:type="paragraph" w:styleId="%4$s1"><w:name w:val="%1$s"/><w:basedOn w:val="Normale"/><w:next w:val="Normale"/><w:link w:val="Mungon"/>
                  <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F1F"/><w:sz w:val="32"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="%4$s2"><w:name w:val="%2$s"/><w:basedOn w:val="%4$s1"/><w:next w:val="Normale"/>
                  <w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr><w:spacing w:before="360" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="%4$s3"><w:name w:val="%3$s"/><w:basedOn w:val="%4$s2"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Akt"><w:name w:val="Title"/><w:basedOn w:val="Normale"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Lista"><w:name w:val="List Bullet"/><w:basedOn w:val="Normale"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Fundi"><w:name w:val="footer"/><w:basedOn w:val="Normale"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="Decision"><w:name w:val="Vendim i vjetër"/><w:rPr><w:caps/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="v"><w:name w:val="KRAT Vendim"/><w:aliases w:val="vendim"/><w:basedOn w:val="Normale"/>
                  <w:pPr><w:shd w:val="clear" w:color="auto" w:fill="F2E6E6"/></w:pPr><w:rPr><w:vanish/></w:rPr></w:style>""".formatted(first, second, third, id));
    }

    private static String header(String embed) {
        return """
                <w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="7000"/></w:tblGrid>
                <w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">
                <wp:extent cx="720000" cy="360000"/><wp:docPr id="1" name="Picture 1" descr="Logoja e prefekturës"/><a:graphic>
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr>
                <pic:blipFill><a:blip %s/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:tc>
                <w:tc><w:tcPr><w:tcW w:w="7000" w:type="dxa"/></w:tcPr><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>PREFEKTURA E QARKUT</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p/>""".formatted(embed);
    }

    private static String theme() {
        var colours = new StringBuilder();
        for (String job : "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ")) {
            colours.append("<a:" + job + "><a:srgbClr val=\"1F3864\"/></a:" + job + ">");
        }
        return "<a:theme xmlns:a=\"" + OPEN
                + "drawingml/2006/main\" name=\"x\"><a:themeElements><a:clrScheme name=\"x\">"
                + colours
                + "</a:clrScheme><a:fontScheme name=\"x\"><a:majorFont><a:latin typeface=\"Cambria\"/></a:majorFont>"
                + "<a:minorFont><a:latin typeface=\"Cambria\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>";
    }

    /** The content types, with more of them. */
    public static String types(String more) {
        var overrides = new StringBuilder(more);
        for (String part : "styles numbering fontTable settings".split(" ")) {
            overrides.append(type("word/" + part + ".xml", TYPE + part + "+xml"));
        }
        return "<Types xmlns=\"" + OPEN + "package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                + (more.contains("/word/document.xml") ? "" : type("word/document.xml", TYPE + "document.main+xml"))
                + type("word/header7.xml", TYPE + "header+xml") + type("word/footer7.xml", TYPE + "footer+xml")
                + overrides
                + "</Types>";
    }

    public static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    /** A document part with a sheet of its own. */
    public static String document(String body) {
        return element("w:document", "<w:body>" + body + """
                        <w:sectPr w:rsidR="00AB12CD"><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/>
                        <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1418" w:bottom="1701" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>
                        <w:cols w:space="708"/></w:sectPr></w:body>""");
    }

    /** A root element with all name spaces. */
    public static String element(String name, String content) {
        return "<" + name + SPACES + ">" + content + "</" + name + ">";
    }

    public static String relations(String content) {
        return "<Relationships xmlns=\"" + OPEN + "package/2006/relationships\">" + content + "</Relationships>";
    }

    public static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>";
    }

    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x1F3864));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.WHITE);
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public WordFile put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public WordFile put(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public WordFile without(String name) {
        parts.remove(name);
        return this;
    }

    /** Another word in a part; it must be there. */
    public WordFile change(String name, String old, String fresh) {
        String was = text(name);
        if (!was.contains(old)) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        return put(name, was.replace(old, fresh));
    }

    public String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
