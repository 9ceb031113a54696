package al.krat.writer.pdf;

import al.krat.domain.Finding;
import al.krat.template.Page;
import al.krat.writer.Assets;
import al.krat.writer.LyingSheets;
import al.krat.writer.StyleSheet;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a page as PDF: for the archive (PDF/A-3a) and for everyone's reader (PDF/UA-1). The same arguments give the
 * same bytes on the same JDK, in any locale, zone and thread; nothing but the arguments is read, nothing is fetched.
 */
public final class PdfWriter {

    private PdfWriter() {}

    /**
     * The document's bytes.
     *
     * @param assets the pack's style sheet and pictures
     * @param sources files that the document carries along
     * @param asOf the day that the document is dated with
     * @throws IllegalArgumentException where the page shows a picture that the pack does not have, or the pack's CSS
     *     would fetch something
     */
    public static byte[] write(Page given, Assets assets, List<EmbeddedFile> sources, LocalDate asOf) {
        Objects.requireNonNull(asOf);
        Page page = LyingSheets.gather(given);
        String css = StyleSheet.of(page, assets.css()).paged();
        var charts = new Charts(page);
        var dom = new PageDom(page, css, charts);
        var metadata = new Metadata(page, asOf);
        return QuietLog.during(() -> {
            try (PDDocument pdf = new PDDocument()) {
                try (var layout = new Layout(dom, pdf, assets, charts)) {
                    layout.paint();
                }
                PageContents.rewrite(pdf, Tags.mend(pdf));
                metadata.write(pdf);
                OutputIntent.write(pdf);
                Attachments.write(pdf, sources, metadata.day());
                pdf.setDocumentId(Identity.of(page, css, sources, asOf));
                var out = new ByteArrayOutputStream(1 << 17);
                pdf.save(out);
                return out.toByteArray();
            }
        });
    }

    /** What the PDF of a page cannot show, one finding a character. */
    public static List<Finding> findings(Page page) {
        return Glyphs.missing(page);
    }
}
