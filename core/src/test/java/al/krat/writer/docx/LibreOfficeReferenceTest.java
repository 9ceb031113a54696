package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.word.ReferenceReader;
import al.krat.template.word.WordFile;
import al.krat.template.word.WordReference;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import al.krat.writer.DocxText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letter paper that LibreOffice saved: its names of styles and its ways of writing are understood. */
class LibreOfficeReferenceTest {
    @Test
    void isFollowed(@TempDir Path folder) throws Exception {
        Path office = OutsideTool.onPath("soffice");
        Files.write(folder.resolve("letra.docx"), WordFile.letterPaper().bytes());
        convert(office, folder, "letra.docx", "odt");
        convert(office, folder, "letra.odt", "docx");
        byte[] saved = Files.readAllBytes(folder.resolve("saved").resolve("letra.docx"));
        WordReference reference = Objects.requireNonNull(ReferenceReader.read(saved, problem -> {}));
        assertTrue(
                reference.ids().keySet().containsAll(List.of("Normal", "Title", "Heading1", "Heading2", "Heading3")));
        byte[] docx = DocxWriter.write(
                DocxSample.page(),
                new DocxMeta(DocxSample.DAY, DocxSample.meta().images(), reference));
        assertEquals(List.of(), DocxRules.broken(docx));
        assertEquals(DocxText.of(DocxSample.docx()), DocxText.of(docx));
        assertTrue(DocxParts.find(docx, "word/header1.xml", "//w:p").contains("PREFEKTURA E QARKUT"));
        assertTrue(DocxParts.of(docx).keySet().stream().anyMatch(name -> name.startsWith("word/_rels/header1")));
    }

    private static void convert(Path office, Path folder, String file, String format) throws Exception {
        OutsideTool.run(
                folder,
                List.of(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        (format.equals("docx") ? folder.resolve("saved") : folder).toString(),
                        folder.resolve(file).toString()));
    }
}
