package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.Page;
import al.krat.template.Style;
import al.krat.template.word.ReferenceReader;
import al.krat.template.word.WordFile;
import al.krat.template.word.WordReference;
import al.krat.writer.Assets;
import al.krat.writer.DocxParts;
import al.krat.writer.Headings;
import al.krat.writer.LongPages;
import al.krat.writer.SamplePages;
import al.krat.writer.pdf.Metrics;
import al.krat.writer.pdf.PdfWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page numbers of contents lists are those of LibreOffice, which sets our documents by itself. Three short runs in a
 * build; {@code -Dkrat.contents=14} sets so many documents of each kind, as docs/word.md reports.
 */
class ContentsPagesTest {
    private static final int DOCUMENTS = Integer.getInteger("krat.contents", 4);
    private static final double EQUAL = .95;

    private final List<String> differing = new ArrayList<>();

    /** Documents that LibreOffice printed without some rows of a table, so that all behind them stands elsewhere. */
    private final List<Integer> rowsLost = new ArrayList<>();

    private int entries;

    @Test
    void tokens(@TempDir Path folder) throws Exception {
        compare(folder, null);
    }

    @Test
    void letterPaperOfOtherMeasures(@TempDir Path folder) throws Exception {
        compare(folder, read(letterPaper().bytes()));
    }

    @Test
    void letterPaperThatLibreOfficeSaved(@TempDir Path folder) throws Exception {
        Path letter = Files.write(folder.resolve("letra.docx"), letterPaper().bytes());
        convert(folder, "odt", folder, List.of(letter));
        Path saved = folder.resolve("saved");
        convert(folder, "docx", saved, List.of(folder.resolve("letra.odt")));
        compare(folder, read(Files.readAllBytes(saved.resolve("letra.docx"))));
    }

    /** In Arial, whose twin is at hand, 11 pt on 1.25, with high running lines. */
    private static WordFile letterPaper() {
        WordFile paper = WordFile.letterPaper();
        String theme = "word/theme/theme1.xml";
        return paper.put(theme, paper.text(theme).replace("Cambria", "Arial"));
    }

    private static WordReference read(byte[] paper) {
        return Objects.requireNonNull(ReferenceReader.read(paper, problem -> {}));
    }

    private void compare(Path folder, @Nullable WordReference reference) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] docx = DocxWriter.write(
                    page(i), new DocxMeta(SamplePages.DAY, SamplePages.assets().images(), reference, new Metrics()));
            files.add(Files.write(folder.resolve(i + ".docx"), docx));
        }
        convert(folder, "pdf", folder, files);
        for (int i = 0; i < DOCUMENTS; i++) {
            try (PDDocument pdf = Loader.loadPDF(folder.resolve(i + ".pdf").toFile())) {
                byte[] docx = Files.readAllBytes(files.get(i));
                if (isWhole(docx, pdf)) {
                    compare(i, listed(docx), standing(pdf));
                } else {
                    rowsLost.add(i);
                }
                if (reference == null) {
                    int ours = pages(page(i));
                    assertTrue(Math.abs(ours - pdf.getNumberOfPages()) <= 1, i + ": " + ours + " pages");
                }
            }
        }
        assertTrue(rowsLost.size() <= DOCUMENTS / 10, "LibreOffice lost rows of " + rowsLost);
        assertTrue(entries > 20 * DOCUMENTS / 2, "entries: " + entries);
        assertTrue(differing.size() <= (1 - EQUAL) * entries, () -> entries + " entries, differing: " + differing);
    }

    /** Every row has a date, the letterhead has one, and so has the running line of each page but the first. */
    private static boolean isWhole(byte[] docx, PDDocument pdf) throws IOException {
        int rows = DocxParts.find(docx, "word/document.xml", "//w:tc//w:t[.='28.06.2019']")
                .size();
        String words = new PDFTextStripper().getText(pdf);
        int shown = words.split("28\\.06\\.2019", -1).length - 1;
        return shown >= rows + pdf.getNumberOfPages();
    }

    private void compare(int document, List<Integer> listed, List<Integer> standing) {
        assertEquals(Headings.of(page(document).body()).listed().size(), listed.size());
        assertEquals(listed.size(), standing.size());
        for (int i = 0; i < listed.size(); i++) {
            int apart = Math.abs(listed.get(i) - standing.get(i));
            String which = document + "/" + i + ": " + listed.get(i) + " for " + standing.get(i);
            assertTrue(apart <= 1, which);
            if (apart > 0) {
                differing.add(which);
            }
        }
        entries += listed.size();
    }

    private static Page page(int i) {
        return LongPages.of(1000 + i, 3 + i * 5 % 14, i % 4 == 3 ? "long" : "", Style.DEFAULT);
    }

    private static int pages(Page page) throws IOException {
        Assets assets = SamplePages.assets();
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(page, assets, List.of(), SamplePages.DAY))) {
            return pdf.getNumberOfPages();
        }
    }

    /** The page numbers that the contents list says. */
    private static List<Integer> listed(byte[] docx) {
        return DocxParts.find(docx, "word/document.xml", "//w:hyperlink//w:t[last()]").stream()
                .filter(words -> words.matches("[0-9]+"))
                .map(Integer::valueOf)
                .toList();
    }

    /** The pages that numbered headings stand on. */
    private static List<Integer> standing(PDDocument pdf) throws IOException {
        List<Integer> pages = new ArrayList<>();
        collect(pdf, pdf.getDocumentCatalog().getDocumentOutline(), pages);
        return pages;
    }

    private static void collect(PDDocument pdf, PDOutlineNode node, List<Integer> pages) throws IOException {
        for (PDOutlineItem item : node.children()) {
            if (item.getTitle().matches("([IVX]+|[0-9]+)\\. .*")) {
                pages.add(pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1);
            }
            collect(pdf, item, pages);
        }
    }

    private static void convert(Path folder, String format, Path to, List<Path> files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                OutsideTool.onPath("soffice").toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                to.toString()));
        files.forEach(file -> command.add(file.toString()));
        OutsideTool.run(folder, command);
    }
}
