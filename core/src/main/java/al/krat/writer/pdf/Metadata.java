package al.krat.writer.pdf;

import al.krat.template.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Title, author, language and dates, the same in the information dictionary and in XMP (ISO 16684-1). */
final class Metadata {
    private static final String TOOL = "KRAT";

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag>%3$s</rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreatorTool>%4$s</xmp:CreatorTool>
            <xmp:CreateDate>%5$s</xmp:CreateDate>
            <xmp:ModifyDate>%5$s</xmp:ModifyDate>
            <xmp:MetadataDate>%5$s</xmp:MetadataDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>%4$s</pdf:Producer>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private final Page page;
    private final Instant instant;

    Metadata(Page page, LocalDate asOf) {
        this.page = page;
        this.instant = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The document's day as PDF writes it (ISO 32000-1, 7.9.4). */
    String day() {
        return "D:" + instant.toString().substring(0, 10).replace("-", "") + "000000Z";
    }

    /** Writes them, and what readers need to know of a tagged document. */
    void write(PDDocument pdf) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(page.title());
        information.setAuthor(page.author());
        information.setCreator(TOOL);
        information.setProducer(TOOL);
        // as a string: PDFBox would ask for the machine's zone, which makes the JDK set a property
        information.getCOSObject().setString(COSName.CREATION_DATE, day());
        information.getCOSObject().setString(COSName.MOD_DATE, day());
        pdf.setDocumentInformation(information);

        String xmp = XMP.formatted(escaped(page.title()), escaped(page.author()), languages(), TOOL, instant);
        COSStream stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(xmp.getBytes(StandardCharsets.UTF_8));
        }
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.getCOSObject().setItem(COSName.METADATA, stream);
        catalog.setLanguage(page.language().tag());
        var tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
        var viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
    }

    private String languages() {
        return Stream.of(page.language(), page.second())
                .filter(Objects::nonNull)
                .map(language -> "<rdf:li>" + language.tag() + "</rdf:li>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        return out.toString();
    }
}
