package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesCommandTest {

    private static final String HEAD = "name: kukes\nextends: standard\nqark: kukes\n";

    @TempDir
    private Path folder;

    private Run run = new Run(Path.of(""));

    @BeforeEach
    void workspace() throws IOException {
        run = new Run(folder);
        run.file("krat.yaml", "qarku: Kukës\n");
    }

    private void zip(String name, String... namesAndTexts) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                var zip = new ZipOutputStream(file)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    @Test
    void aPackTravels() throws Exception {
        assertEquals(0, run.krat("modelet", "krijo", "kukes", "--me", "minutes.title,fragments/vote.html"), run.err);
        run.file("modelet/kukes/phrases_sq.yaml", "minutes.title: AKT\n");
        assertEquals(0, run.krat("modelet", "paketo", "kukes"), run.err);
        byte[] zip = Files.readAllBytes(folder.resolve("kukes.zip"));
        assertEquals(0, run.krat("modelet", "paketo", "kukes", "-o", "tjeter.zip"), run.err);
        assertArrayEquals(zip, Files.readAllBytes(folder.resolve("tjeter.zip")));

        Path other = Files.createDirectory(folder.resolve("tjetri"));
        run.file("tjetri/krat.yaml", "qarku: Kukës\n");
        Run there = new Run(other);
        assertEquals(0, there.krat("templates", "install", "../kukes.zip", "--messages", "en"), there.err);
        assertEquals("modelet/kukes\n", there.out);
        assertTrue(there.err.contains("+ AKT"), there.err);
        assertTrue(there.err.contains("facts.city: ____ → Kukës"), there.err);
        assertEquals(List.of("fragments", "pack.yaml", "phrases_sq.yaml"), there.names("modelet/kukes"));
        assertEquals(List.of("kukes"), there.names("modelet"));
        assertEquals(0, there.krat("modelet", "krahaso", "kukes", "../kukes.zip"), there.err);
        assertEquals("", there.out);
        assertTrue(there.err.contains("Modelet nuk ndryshojnë në asgjë."), there.err);
    }

    @Test
    void aPackThatIsThereStays() throws Exception {
        run.file("modelet/kukes/pack.yaml", HEAD + "description: e imja\n");
        zip("k.zip", "kukes/pack.yaml", HEAD);

        assertEquals(3, run.krat("modelet", "instalo", "k.zip"));
        assertEquals("", run.out);
        assertTrue(run.err.contains("krat modelet krahaso kukes k.zip"), run.err);
        assertTrue(Files.readString(folder.resolve("modelet/kukes/pack.yaml")).contains("e imja"));

        assertEquals(0, run.krat("modelet", "instalo", "k.zip", "--mbishkruaj"), run.err);
        assertEquals(HEAD, Files.readString(folder.resolve("modelet/kukes/pack.yaml")));
        assertTrue(Files.readString(folder.resolve("modelet/kukes-i-vjeter-1/pack.yaml"))
                .contains("e imja"));

        assertEquals(0, run.krat("modelet", "instalo", "k.zip"), run.err);
        assertTrue(run.err.contains("i njëjti, prandaj asgjë nuk u shkrua"), run.err);
        assertEquals(List.of("kukes", "kukes-i-vjeter-1"), run.names("modelet"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../evil.html, E303",
        "kukes/../../evil.html, E303",
        "/tmp/evil.html, E303",
        "C:evil.html, E303",
        "kukes/nul.html, E303",
        "kukes/PACK.yaml, E370",
        "kukes/pack.yaml.zip, V305",
        "shtese/pack.yaml, E374",
    })
    void aZipThatMeansHarmLeavesNothing(String name, String code) throws Exception {
        zip("k.zip", "kukes/pack.yaml", HEAD, name, "name: shtese\n");

        int exit = run.krat("modelet", "instalo", "k.zip");

        assertTrue(run.err.contains(code), run.err);
        assertEquals(code.startsWith("E") ? 1 : 0, exit, run.err);
        assertEquals(code.startsWith("V"), Files.exists(folder.resolve("modelet/kukes")));
        assertFalse(Files.exists(folder.resolve("modelet/kukes/pack.yaml.zip")));
        assertFalse(Files.exists(folder.resolve("evil.html")));
        assertFalse(Files.exists(folder.resolveSibling("evil.html")));
    }

    /** What a page may not hold is found before the pack is let in, though no template is wrong by itself. */
    @Test
    void aPackIsTriedBeforeItIsLetIn() throws Exception {
        zip("k.zip", "kukes/pack.yaml", HEAD, "kukes/fragments/vote.html", "<p>fjalë</p>");

        assertEquals(1, run.krat("modelet", "instalo", "k.zip"));

        assertTrue(run.err.contains("E361"), run.err);
        assertFalse(Files.exists(folder.resolve("modelet")));
    }

    @Test
    void whatKratShipsIsNotReplaced() throws Exception {
        zip("s.zip", "durres/pack.yaml", "name: durres\nextends: standard\n");

        assertEquals(3, run.krat("modelet", "instalo", "s.zip", "--mbishkruaj"));
        assertEquals(2, run.krat("modelet", "krijo", "standard"));

        assertFalse(Files.exists(folder.resolve("modelet")));
    }

    @Test
    void nothingTypedIsOverwritten() throws Exception {
        run.krat("modelet", "krijo", "kukes");
        run.file("modelet/kukes/phrases_sq.yaml", "minutes.title: AKT # i imi");
        run.file("modelet/kukes/fragments/vote.html", "<th:block>e imja</th:block>");

        assertEquals(3, run.krat("modelet", "krijo", "kukes"));
        assertEquals(3, run.krat("modelet", "krijo", "kukes", "--me", "fragments/vote.html"));
        assertEquals(3, run.krat("modelet", "krijo", "kukes", "--me", "minutes.title"));
        assertEquals(0, run.krat("modelet", "krijo", "kukes", "--me", "minutes.agenda"), run.err);

        assertEquals(
                "minutes.title: AKT # i imi\nminutes.agenda: Rendi i ditës\n",
                Files.readString(folder.resolve("modelet/kukes/phrases_sq.yaml")));
        assertEquals(0, run.krat("modelet", "kontrollo", "kukes"), run.err + run.out);
    }

    @Test
    void faultsAreToldWithTheirLine() throws Exception {
        run.file("modelet/kukes/pack.yaml", HEAD + "fakts:\n  city: Kukës\n");
        run.file("modelet/kukes/fragments/vote.html", "<p>x\n</div>\n");

        assertEquals(1, run.krat("modelet", "kontrollo"));
        assertTrue(run.out.contains("kukes/pack.yaml:4:1 gabim E309 Çelësi «fakts» nuk njihet."), run.out);
        assertTrue(run.out.contains("    fakts:\n    ^"), run.out);
        assertTrue(run.out.contains("kukes/fragments/vote.html:2:1 gabim E321"), run.out);
        assertTrue(run.err.contains("Gabime: 2."), run.err);

        assertEquals(1, run.krat("templates", "check", "kukes", "--json"));
        assertTrue(run.out.startsWith("[\n  {\"file\": \"kukes/"), run.out);
        assertEquals(1, run.krat("modelet", "paketo", "kukes"));
        assertFalse(Files.exists(folder.resolve("kukes.zip")));
        assertEquals(1, run.krat("modelet", "shiko", "kukes", "--hap"));
        assertEquals(List.of(), run.opened);
        assertEquals(0, run.krat("modelet", "listo"));
        assertTrue(run.out.contains("gabime: 2, vërejtje: 0"), run.out);
    }

    @Test
    void aPackMayLieAnywhere() throws Exception {
        assertEquals(0, run.krat("modelet", "krijo", "veri", "--qarku", "diber", "-o", "gjetiu"), run.err);
        assertTrue(Files.readString(folder.resolve("gjetiu/veri/pack.yaml")).contains("city: Peshkopi"));
        assertEquals(0, run.krat("modelet", "kontrollo", "gjetiu/veri"), run.err);
        assertEquals(0, run.krat("modelet", "krijo", "lindje", "--nga", "veri", "-o", "gjetiu"), run.err);
        assertEquals(0, run.krat("modelet", "paketo", "gjetiu/lindje"), run.err);
        assertTrue(run.err.contains("Bashkë me të udhëtojnë modelet që ai zgjeron: veri."), run.err);
        assertEquals(0, run.krat("modelet", "instalo", "lindje.zip"), run.err);
        assertEquals(List.of("lindje", "veri"), run.names("modelet"));
        assertEquals(0, run.krat("modelet", "krahaso", "durres", "gjetiu/lindje"), run.err);
        assertTrue(run.out.contains("facts.city: Durrës → Peshkopi"), run.out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "modelet|Mungon komanda.",
                "modelet lsito|A mos është «listo»?",
                "modelet shiko durrës2|Modeli «durrës2» nuk gjendet.",
                "modelet shiko|Mungon MODELI.",
                "modelet krijo aux|«aux» nuk mund të jetë emër modeli.",
                "modelet krijo x --nga kukesi|Modeli «kukesi» nuk gjendet.",
                "modelet krijo x --qarku kosova|Vlera «kosova» e --qarku nuk njihet.",
                "modelet krijo x --me minutes.titel|Më i afërti ose ata që njihen: minutes.title.",
                "modelet paketo durres -o a.rar|«a.rar» duhet të mbarojë me .zip.",
                "modelet kontrollo|Mungon modeli.",
                "templates show none --messages en|There is no pack “none”.",
                "modelet listo tepër|«tepër» është i tepërt."
            })
    void aWrongCommandLineIsExplained(String typed, String said) {
        assertEquals(2, run.krat(typed.split(" ")), run.err);
        assertTrue(run.err.contains(said), run.err);
    }

    @Test
    void aMissingZipIsAFileError() {
        assertEquals(3, run.krat("modelet", "instalo", "mungon.zip"));
        assertTrue(run.err.contains("Skedari «mungon.zip» nuk gjendet."), run.err);
    }

    @Test
    void accentsAndCapitalsOfCommandsDoNotMatter() {
        assertEquals(0, run.krat("MODELET", "Listo"), run.err);
        assertEquals(0, run.krat("modelet", "shiko", "Durrës"), run.err);
        assertTrue(run.out.startsWith("Modeli: durres\nZgjeron: standard\nQarku: Durrës\n"), run.out);
        assertEquals(0, run.krat("ndihmë", "modelet", "krijo"));
        assertTrue(run.out.startsWith("Përdorimi: krat modelet krijo"), run.out);
    }
}
