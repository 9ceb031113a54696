package al.krat.writer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Goes once over the operators of each page: artifacts around nothing are left out, marked contents that are no longer in
 * the structure tree become artifacts. Then the page is compressed.
 */
final class PageContents {
    private static final byte[] LAYOUT = ascii("/Artifact /Layout BDC\n");
    private static final byte[] END = ascii("EMC\n");
    private static final byte[] MARKED = ascii("/Span <</MCID ");
    private static final byte[] ARTIFACT = ascii("/Artifact /Pagination BDC\n");

    private final byte[] from;
    private final byte[] to;
    private int length;

    private PageContents(byte[] from) {
        this.from = from;
        this.to = new byte[from.length * 2];
    }

    /** Rewrites all pages. */
    static void rewrite(PDDocument pdf, Map<COSBase, BitSet> artifacts) throws IOException {
        for (PDPage page : pdf.getPages()) {
            COSStream stream = (COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            byte[] contents;
            try (InputStream in = stream.createInputStream()) {
                contents = in.readAllBytes();
            }
            var pass = new PageContents(contents);
            pass.lines(artifacts.getOrDefault(page.getCOSObject(), new BitSet()));
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(pass.to, 0, pass.length);
            }
        }
    }

    private void lines(BitSet artifacts) {
        int next;
        for (int at = 0; at < from.length; at = next) {
            next = lineEnd(at);
            if (is(LAYOUT, at) && is(END, next)) {
                next += END.length;
            } else if (is(MARKED, at) && artifacts.get(number(at + MARKED.length))) {
                put(ARTIFACT, 0, ARTIFACT.length);
            } else {
                put(from, at, next);
            }
        }
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < from.length && from[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, from.length);
    }

    private boolean is(byte[] words, int at) {
        return at + words.length <= from.length && Arrays.equals(words, 0, words.length, from, at, at + words.length);
    }

    private int number(int at) {
        int number = 0;
        for (int i = at; from[i] >= '0' && from[i] <= '9'; i++) {
            number = number * 10 + from[i] - '0';
        }
        return number;
    }

    private void put(byte[] bytes, int start, int end) {
        System.arraycopy(bytes, start, to, length, end - start);
        length += end - start;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
