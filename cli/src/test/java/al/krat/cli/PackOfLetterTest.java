package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackOfLetterTest {

    private static final Path LETTER = Path.of("../cases/letter-05-from-libreoffice/letter.docx");

    @TempDir
    private Path folder;

    private Run run = new Run(Path.of(""));

    @BeforeEach
    void workspace() throws IOException {
        run = new Run(folder);
        run.file("krat.yaml", "qarku: Kukës\n");
        Files.copy(LETTER, folder.resolve("shkresa.docx"));
    }

    @Test
    void theMadePackIsCheckedAndMakesMinutes() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("shkresa.docx"));
        assertEquals(0, run.krat("modelet", "krijo", "i-ri", "--nga", "shkresa.docx"), run.err);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("shkresa.docx")));
        assertEquals(List.of("minutes.docx", "pack.yaml", "reference.docx", "stema.png"), run.names("modelet/i-ri"));
        assertTrue(Files.readString(folder.resolve("modelet/i-ri/pack.yaml")).contains("qark: kukes"));
        assertEquals(0, run.krat("modelet", "kontrollo", "i-ri"), run.err);
        assertTrue(run.err.contains("Gabime: 0."), run.err);
        assertEquals(0, run.krat("modelet", "shiko", "i-ri", "-o", "dalja", "--hap"), run.err);
        assertEquals(
                List.of("prova-i-ri.pdf"),
                run.names("dalja").stream()
                        .filter(name -> !name.startsWith("."))
                        .toList());
    }

    /** Last year's words are not printed as today's: while they are in the template, its documents are drafts. */
    @Test
    void oldTextMakesDraftsUntilSomebodyHasLookedAtIt() throws Exception {
        run.file("krat.yaml", "qarku: Kukës\nmodeli: i-ri\n");
        run.file(
                "shenime.txt", "Organi: KRAT Kukës\nData: 28.06.2026\nKryesoi: Prefekti\n\n# Raportimi\n- Një pikë.\n");
        assertEquals(0, run.krat("modelet", "krijo", "i-ri", "--nga", "shkresa.docx"), run.err);
        assertTrue(run.err.contains("pack.yaml:8:1 vërejtje V313 "), run.err);
        assertEquals(1, run.krat("procesverbali", "shenime.txt"), run.err);
        assertTrue(run.err.contains("pack.yaml:8:1 vërejtje V313 "), run.err);
        assertTrue(run.out.contains("procesverbali-krat-kukes-2026-06-28-projekt.docx"), run.out);
        assertEquals(1, run.krat("ftesa", "shenime.txt"), run.err);
        assertTrue(run.out.contains("ftesa-krat-kukes-2026-06-28-projekt.docx"), run.out);
        assertTrue(run.err.endsWith("Pasi ta ndreqni: krat ftesa shenime.txt\n"), run.err);
        assertEquals(0, run.krat("modelet", "kontrollo", "i-ri"), run.err);
        assertTrue(run.out.contains("V313"), run.out);

        Path pack = folder.resolve("modelet/i-ri/pack.yaml");
        Files.writeString(pack, Files.readString(pack).replace("unfinished: true\n", ""));
        assertEquals(0, run.krat("procesverbali", "shenime.txt"), run.err);
        assertTrue(run.out.contains("procesverbali-krat-kukes-2026-06-28.docx"), run.out);
        assertFalse(run.err.contains("V313"), run.err);
    }

    @Test
    void itSpeaksEnglishAndTheOptionDecidesTheQark() throws Exception {
        assertEquals(
                0,
                run.krat(
                        "templates",
                        "create",
                        "x",
                        "--from",
                        "SHKRESA.DOCX".toLowerCase(java.util.Locale.ROOT),
                        "--qark",
                        "lezhe",
                        "--messages",
                        "en"),
                run.err);
        assertTrue(run.out.contains("protocol number"), run.out);
        assertTrue(run.err.contains("This stayed as text: the name"), run.err);
        assertTrue(Files.readString(folder.resolve("modelet/x/pack.yaml")).contains("qark: lezhe"));
    }

    @Test
    void nothingIsWrittenWhereTheLetterIsRefused() throws Exception {
        run.file("tekst.docx", "asgjë");
        assertEquals(1, run.krat("modelet", "krijo", "x", "--nga", "tekst.docx"));
        assertTrue(run.err.contains("tekst.docx gabim E391"), run.err);
        assertEquals(3, run.krat("modelet", "krijo", "x", "--nga", "mungon.docx"));
        assertEquals(2, run.krat("modelet", "krijo", "x", "--nga", "shkresa.docx", "--me", "minutes.title"));
        assertFalse(Files.exists(folder.resolve("modelet")));
    }

    @Test
    void aPackThatIsThereStays() throws Exception {
        run.file("modelet/x/pack.yaml", "name: x\nextends: standard\n");
        assertEquals(3, run.krat("modelet", "krijo", "x", "--nga", "shkresa.docx"));
        assertEquals(List.of("pack.yaml"), run.names("modelet/x"));
    }
}
