package al.krat;

import al.krat.writer.DocxText;
import al.krat.writer.HtmlText;
import al.krat.writer.PdfText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Everything of a file that can carry words, decoded: parts, streams, strings, metadata, attachments. */
final class Carriers {

    private Carriers() {}

    static List<String> of(Format format, byte[] file) throws Exception {
        var parts = new ArrayList<String>();
        parts.add(new String(file, StandardCharsets.UTF_8));
        switch (format) {
            case DOCX -> {
                parts.add(DocxText.of(file));
                zip(file, parts);
            }
            case PDF -> {
                parts.add(PdfText.of(file));
                pdf(file, parts);
            }
            case HTML -> parts.add(HtmlText.of(file));
        }
        return parts;
    }

    private static void zip(byte[] file, List<String> parts) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static void pdf(byte[] file, List<String> parts) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                collect(object.getObject(), parts);
            }
            collect(document.getDocument().getTrailer(), parts);
        }
    }

    private static void collect(COSBase base, List<String> parts) throws Exception {
        if (base instanceof COSString string) {
            parts.add(string.getString());
        } else if (base instanceof COSArray array) {
            for (COSBase each : array) {
                collect(each, parts);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (var entry : dictionary.entrySet()) {
                parts.add(entry.getKey().getName());
                collect(entry.getValue(), parts);
            }
            if (base instanceof COSStream stream) {
                try (var in = stream.createInputStream()) {
                    parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
