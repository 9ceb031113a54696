package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year at Durrës as a secretary records it, and disks that take nothing. */
class LedgerCommandsTest {

    private static final Path YEAR = Path.of("..", "examples", "durres-viti-2019");

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void inTheYear() throws IOException {
        run = new Run(folder.toRealPath());
        copy(YEAR, folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve("shenimet"));
        Files.copy(from.resolve("krat.yaml"), to.resolve("krat.yaml"));
        try (Stream<Path> notes = Files.list(from.resolve("shenimet"))) {
            for (Path file : notes.toList()) {
                Files.copy(file, to.resolve("shenimet").resolve(file.getFileName()));
            }
        }
    }

    private void recordTheYear() throws Exception {
        List<String> lines = Files.readAllLines(YEAR.resolve("regjistrimet.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            String what = cells[2];
            int code = cells[1].equals("shfuqizim")
                    ? run.krat("ruaj", "--shfuqizo", what, "--arsyeja", cells[3], "--sot", cells[0])
                    : cells[3].isEmpty()
                            ? run.krat("ruaj", "shenimet/" + what, "--sot", cells[0])
                            : run.krat("ruaj", "shenimet/" + what, "--ndreqje", cells[3], "--sot", cells[0]);
            assertEquals(0, code, line + run.err);
        }
    }

    @Test
    void aFileIsNoReason() throws Exception {
        assertEquals(0, run.krat("ruaj", "shenimet/2019-02-15.txt", "--sot", "2019-02-20"), run.err);
        assertEquals(2, run.krat("ruaj", "--ndreqje", "shenimet/2019-02-15-me-numra.txt"));
        assertTrue(run.err.contains("Mungon arsyeja"), run.err);
        assertEquals(2, run.krat("ruaj", "--shfuqizo", "A-2019-001", "--arsyeja", " "));
        assertEquals(1, run.krat("ruaj", "--shfuqizo", "A-2019-099", "--arsyeja", "u shënua dy herë"));
        assertTrue(run.err.startsWith("ditari gabim E277"), run.err);
    }

    @Test
    void theYearIsRecordedAndLookedAt() throws Exception {
        recordTheYear();

        assertEquals(0, run.krat("sot", "--sot", "2019-05-31"), run.err);
        assertEquals("""
                Më 31.05.2019

                Jashtë afatit: 1
                  R-2019-001  15.03.2019, 77 ditë vonesë  7 institucione  Të caktohet një person kontakti në çdo institucion.
                """, run.out.substring(0, run.out.indexOf("\n\nAfër") + 1));
        assertTrue(run.out.contains("  A-2019-010  pa afat        Bashkia Shijak"), run.out);

        assertEquals(0, run.krat("sot", "--sot", "2019-09-28"), run.err);
        assertTrue(
                run.out.contains("Mbledhja e radhës ishte njoftuar për 27.09.2019 dhe nuk është regjistruar"), run.out);

        assertEquals(0, run.krat("sot", "--sot", "2019-12-13"), run.err);
        assertTrue(run.out.contains("Mbledhja e radhës: 14.02.2020 (e fundit: 13.12.2019)"), run.out);
        assertTrue(run.err.contains("Të hapura: 20 nga 42."), run.err);

        assertEquals(0, run.krat("kontrollo", "--ditari"), run.err);
        assertTrue(run.err.contains("Ditari është i paprekur: 10 regjistrime."), run.err);

        assertEquals(0, run.krat("procesverbali", "M-2019-02", "-f", "html"), run.err);
        String page = Files.readString(run.path("dokumentet/procesverbali-ttat-durres-2019-05-17.html"));
        assertTrue(page.contains("R-2019-005") && page.contains("31.07.2019"));
        assertFalse(page.contains("PROJEKT"));

        // what is recorded is checked as recorded, and not recorded twice
        assertEquals(0, run.krat("kontrollo", "shenimet/2019-05-17.txt"), run.err);
        assertEquals(1, run.krat("ruaj", "shenimet/2019-09-30.txt"), run.err);
        assertTrue(run.err.contains("është regjistruar tashmë me numrin M-2019-03"), run.err);
        assertEquals(10, entries());
    }

    @Test
    void tellsWhoReported() throws Exception {
        run.krat("ruaj", "shenimet/2019-02-15.txt", "--sot", "2019-02-18");
        assertEquals(0, run.krat("ruaj", "shenimet/2019-04-12-njoftime.txt", "--sot", "2019-04-12"), run.err);
        assertTrue(run.out.contains("R-2019-001  Bashkia Durrës: përmbushur"), run.out);
    }

    @Test
    void aDamagedJournalIsToldAndNothingIsDone() throws Exception {
        run.krat("ruaj", "shenimet/2019-02-15.txt", "--sot", "2019-02-18");
        Path file = run.path("ditari/000001-mbledhje-DR-KRAT-M-2019-01.yaml");
        Files.writeString(file, Files.readString(file).replace("panairi pune", "panairi punë"));

        assertEquals(3, run.krat("sot"));
        assertTrue(run.err.contains("regjistrimi nr. 1 nuk është më ashtu siç u shkrua"), run.err);
        assertEquals(3, run.krat("ruaj", "shenimet/2019-04-12-njoftime.txt"));
        assertEquals(1, run.krat("kontrollo", "--ditari"));
        assertEquals(1, entries());
    }

    @Test
    void aFullDiskLosesNothing() throws Exception {
        onDisk("size=128k", disk -> {
            assertEquals(0, onDisk(disk, "2019-02-15.txt"), run.err);
            fill(disk.resolve("mbushje"));

            assertEquals(3, onDisk(disk, "2019-04-12-njoftime.txt"), run.err);
            assertTrue(run.err.contains("disku është plot. Asgjë nuk humbi."), run.err);
            assertFalse(run.err.contains(".krat-"), run.err);
            Files.delete(disk.resolve("mbushje"));
            assertEquals(0, run.krat("kontrollo", "--ditari", "-C", disk.toString()), run.err);
            assertTrue(run.err.contains("i paprekur: 1 regjistrime"), run.err);
            assertEquals(0, onDisk(disk, "2019-04-12-njoftime.txt"), run.err);
        });
    }

    @Test
    void aReadOnlyDiskIsTold() throws Exception {
        onDisk("size=256k", disk -> {
            assertEquals(0, onDisk(disk, "2019-02-15.txt"), run.err);
            command("mount", "-o", "remount,ro", disk.toString());

            assertEquals(3, onDisk(disk, "2019-04-12-njoftime.txt"), run.err);
            assertTrue(run.err.contains("lejon vetëm leximin. Asgjë nuk humbi."), run.err);
            assertFalse(run.err.contains(".krat-"), run.err);
            assertEquals(0, run.krat("sot", "-C", disk.toString(), "--sot", "2019-03-01"), run.err);
        });
    }

    private int onDisk(Path disk, String notes) throws Exception {
        return run.krat("ruaj", disk.resolve("shenimet").resolve(notes).toString(), "--sot", "2019-05-01");
    }

    private static void fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[512]);
            }
        } catch (IOException full) {
            assertTrue(Files.size(file) > 0);
        }
    }

    private long entries() throws IOException {
        try (Stream<Path> files = Files.list(run.path("ditari"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).count();
        }
    }

    private interface OnDisk {
        void run(Path disk) throws Exception;
    }

    /** A small disk with the year on it; where nobody may mount one, this is not tested and says so. */
    private void onDisk(String options, OnDisk test) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disku"));
        boolean mounted = command("mount", "-t", "tmpfs", "-o", options, "none", disk.toString()) == 0;
        if (!mounted) {
            System.err.println("NOT TESTED: full and read-only disks, for no tmpfs can be mounted here");
        }
        Assumptions.assumeTrue(mounted, "no tmpfs can be mounted here");
        try {
            copy(YEAR, disk);
            test.run(disk);
        } finally {
            command("umount", disk.toString());
        }
    }

    private static int command(String... words) throws Exception {
        try {
            return new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (IOException notHere) {
            return 127;
        }
    }
}
