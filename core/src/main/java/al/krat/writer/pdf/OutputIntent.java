package al.krat.writer.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Says what the document's colours mean (ISO 19005-3, 6.2.3). Written as plain objects: PDFBox would have the desktop's
 * colour management check the profile, which takes longer than the rest of the page.
 */
final class OutputIntent {
    private static final String CONDITION = "sRGB IEC61966-2.1";

    private OutputIntent() {}

    static void write(PDDocument pdf) throws IOException {
        COSStream profile = pdf.getDocument().createCOSStream();
        try (var out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(SrgbProfile.bytes());
        }
        profile.setInt(COSName.N, 3);
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), CONDITION);
        intent.setString(COSName.getPDFName("Info"), CONDITION);
        intent.setString(COSName.getPDFName("RegistryName"), "http://www.color.org");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        var intents = new COSArray();
        intents.add(intent);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }
}
