package al.krat;

import al.krat.domain.Finding;
import al.krat.template.Page;
import al.krat.template.fill.FilledWord;
import al.krat.writer.Assets;
import al.krat.writer.docx.DocxMeta;
import al.krat.writer.docx.DocxWriter;
import al.krat.writer.docx.TemplateWriter;
import al.krat.writer.html.HtmlWriter;
import al.krat.writer.pdf.EmbeddedFile;
import al.krat.writer.pdf.Metrics;
import al.krat.writer.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished document: one page, in each format on demand; where the pack has a Word template for it, the DOCX is that,
 * filled with the same view. Immutable; the same call gives the same bytes.
 */
public final class Document {

    private final Page page;
    private final LocalDate asOf;
    private final List<EmbeddedFile> sources;
    private final Assets assets;
    private final List<Finding> findings;
    private final @Nullable FilledWord word;

    Document(
            Page page,
            LocalDate asOf,
            List<EmbeddedFile> sources,
            Assets assets,
            @Nullable FilledWord word,
            List<Finding> findings) {
        this.page = page;
        this.asOf = asOf;
        this.sources = List.copyOf(sources);
        this.assets = assets;
        this.word = word;
        this.findings = List.copyOf(findings);
    }

    /** The document in a format. */
    public byte[] bytes(Format format) {
        return switch (format) {
            case DOCX -> docx();
            case PDF -> PdfWriter.write(page, assets, sources, asOf);
            case HTML -> HtmlWriter.write(page, assets);
        };
    }

    /** By the pack's Word template, where there is one for the document. */
    private byte[] docx() {
        return word == null
                ? DocxWriter.write(page, new DocxMeta(asOf, assets.images(), assets.reference(), new Metrics()))
                : TemplateWriter.write(page, word, asOf);
    }

    /**
     * Writes the document to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeTo(Format format, OutputStream out) throws IOException {
        out.write(bytes(format));
    }

    /** What was noticed while making it, the meeting's own findings included. */
    public List<Finding> findings() {
        return findings;
    }

    /** What it is called, with the body and the day that it is about. */
    public String title() {
        return page.title();
    }

    /** The body that issues it. */
    String author() {
        return page.author();
    }

    /** The day that its files carry. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Whether it is marked PROJEKT. */
    public boolean isDraft() {
        return !page.marker().isEmpty();
    }
}
