package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.template.TemplatePack;
import al.krat.writer.DocxText;
import al.krat.writer.HtmlText;
import al.krat.writer.PdfText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another prefecture's pack: facts, one phrase, a third signatory; fifteen lines, no HTML. */
class ChildPackTest {

    private static final String PACK = """
            name: kukes
            extends: standard
            qark: kukes
            facts:
              letterhead: [REPUBLIKA E SHQIPËRISË, PREFEKTI I QARKUT KUKËS]
              city: Kukës
            signatories:
              - role: keeper
              - role: chair
              - label: SEKRETARI I PËRGJITHSHËM
            """;
    private static final String PHRASES = "minutes.commitments: Detyrat e lëna dhe angazhimet\n";

    @Test
    void showsInEveryFormat(@TempDir Path folder) throws Exception {
        assertTrue(PACK.lines().count() + PHRASES.lines().count() <= 15);
        Path kukes = Files.createDirectory(folder.resolve("kukes"));
        Files.writeString(kukes.resolve("pack.yaml"), PACK);
        Files.writeString(kukes.resolve("phrases_sq.yaml"), PHRASES);
        TemplatePack pack = TemplatePack.of(kukes);
        assertEquals(List.of(), pack.findings());
        Document minutes = Krat.with(pack).minutes(Examples.sparse().draft(), Edition.INTERNAL);
        for (String text : List.of(
                HtmlText.of(minutes.bytes(Format.HTML)),
                PdfText.of(minutes.bytes(Format.PDF)),
                DocxText.of(minutes.bytes(Format.DOCX)))) {
            assertTrue(text.contains("PREFEKTI I QARKUT KUKËS"), text);
            assertTrue(text.contains("Kukës, më ____"), text);
            assertTrue(text.contains("VI. Detyrat e lëna dhe angazhimet"), text);
            assertTrue(text.contains("SEKRETARI I PËRGJITHSHËM"), text);
            assertTrue(!text.contains("DURRËS"), text);
        }
    }
}
