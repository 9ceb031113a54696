package al.krat.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a tagged PDF as a screen reader meets them: along the structure tree, without artifacts (running header
 * and footer, rules), without figures, whose description they read instead, and, unless asked for, without the labels of
 * lists. NFC, white space collapsed.
 */
public final class PdfText {
    private static final Set<String> INLINE = Set.of("Span", "Link");

    private final Map<COSBase, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private final List<String> figures = new ArrayList<>();

    private final boolean labels;

    private PdfText(boolean labels) {
        this.labels = labels;
    }

    /** The words of the document's body. */
    public static String of(byte[] pdf) {
        return of(pdf, false);
    }

    /** The words of the document's body, with what stands before list items. */
    public static String withLabels(byte[] pdf) {
        return of(pdf, true);
    }

    /** The words that are drawn in figures, one text a figure. */
    public static List<String> figures(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(document, false).figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String of(byte[] pdf, boolean labels) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document, labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the document's body. */
    public static String of(PDDocument document) throws IOException {
        return of(document, false);
    }

    private static String of(PDDocument document, boolean labels) throws IOException {
        return collapsed(read(document, labels).words.toString());
    }

    private static PdfText read(PDDocument document, boolean labels) throws IOException {
        var text = new PdfText(labels);
        for (PDPage page : document.getPages()) {
            text.pages.put(page.getCOSObject(), contents(page));
        }
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        text.kids(root.getDictionaryObject(COSName.K), root);
        return text;
    }

    /** Text in the form that comparisons use: soft hyphens are none of its letters, a run of blanks is one blank. */
    public static String collapsed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\u00ad", "")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    private static Map<Integer, String> contents(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> byId = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                byId.put(content.getMCID(), letters(content.getContents()));
            }
        }
        return byId;
    }

    private static String letters(List<Object> contents) {
        var out = new StringBuilder();
        for (Object each : contents) {
            if (each instanceof TextPosition position) {
                out.append(position.getUnicode());
            }
        }
        return out.toString();
    }

    private void kids(COSBase kids, COSBase page) {
        COSBase its = kids instanceof COSObject indirect ? indirect.getObject() : kids;
        if (its instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids(array.getObject(i), page);
            }
        } else if (its instanceof COSInteger id) {
            content(page, id.intValue());
        } else if (its instanceof COSDictionary dictionary) {
            element(dictionary, page);
        }
    }

    private void element(COSDictionary element, COSBase page) {
        COSBase own = element.getDictionaryObject(COSName.PG);
        COSBase its = own == null ? page : own;
        String type = element.getNameAsString(COSName.TYPE);
        String role = element.getNameAsString(COSName.S);
        if ("MCR".equals(type)) {
            content(its, element.getInt(COSName.MCID));
        } else if ("Figure".equals(role)) {
            var drawn = new StringBuilder(words);
            words.setLength(0);
            kids(element.getDictionaryObject(COSName.K), its);
            figures.add(collapsed(words.toString()));
            words.setLength(0);
            words.append(drawn);
        } else if (!"OBJR".equals(type) && (labels || !"Lbl".equals(role))) {
            boolean block = role == null || !INLINE.contains(role);
            words.append(block ? " " : "");
            kids(element.getDictionaryObject(COSName.K), its);
            words.append(block ? " " : "");
        }
    }

    private void content(COSBase page, int id) {
        words.append(pages.getOrDefault(page, Map.of()).getOrDefault(id, ""));
    }
}
