package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.writer.ChartSamples;
import al.krat.writer.DocxText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice, an office program of other makers, reads the same words and counts the same numbers. */
class DocxLibreOfficeTest {

    @Test
    void theTextIsTheSame(@TempDir Path folder) throws Exception {
        Path office = OutsideTool.onPath("soffice");
        Files.write(folder.resolve("sample.docx"), DocxSample.docx());
        convert(office, folder, "txt:Text (encoded):UTF8");
        String text = Files.readString(folder.resolve("sample.txt"), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace('◦', '•') // its plain text has bullets of its own for deeper levels
                .replace('▪', '•');
        assertEquals(PageText.of(DocxSample.page().body()), DocxText.collapsed(text));
    }

    @Test
    void everyWordIsPrinted(@TempDir Path folder) throws Exception {
        Path office = OutsideTool.onPath("soffice");
        Files.write(folder.resolve("sample.docx"), DocxSample.docx());
        convert(office, folder, "pdf");
        try (var pdf = Loader.loadPDF(folder.resolve("sample.pdf").toFile())) {
            List<String> printed = words(new PDFTextStripper().getText(pdf));
            List<String> missing = words(PageText.of(DocxSample.page().body()));
            printed.forEach(missing::remove);
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void chartsAreDrawn(@TempDir Path folder) throws Exception {
        Path office = OutsideTool.onPath("soffice");
        Files.write(folder.resolve("sample.docx"), DocxWriter.write(ChartSamples.all(), DocxSample.meta()));
        convert(office, folder, "pdf");
        try (var pdf = Loader.loadPDF(folder.resolve("sample.pdf").toFile())) {
            List<String> printed = words(new PDFTextStripper().getText(pdf));
            for (String word : List.of("Shëndetësor", "Krujë", "6-mujori", "Burra", "15")) {
                long times = printed.stream().filter(word::equals).count();
                assertTrue(times >= 2, () -> word + " stands in the table and in the chart, too: " + printed);
            }
        }
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.asList(DocxText.collapsed(text).split(" ")));
    }

    private static void convert(Path office, Path folder, String format) throws IOException, InterruptedException {
        OutsideTool.run(
                folder,
                List.of(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        folder.resolve("sample.docx").toString()));
    }
}
