package al.krat.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that record are killed at random moments. A few in every run; {@code -Dkrat.kills=200} kills so many, which
 * takes two minutes.
 */
class KilledRecordingTest {

    private static final int KILLS = Integer.getInteger("krat.kills", 6);

    /** A journal is begun anew after so many, to be read through quickly. */
    private static final int ROUND = 8;

    private static final int LONGEST_MILLIS = 120;

    @TempDir
    private Path folder;

    @Test
    void killedAtAnyMomentTheJournalIsAsBeforeOrAsAfter() throws Exception {
        var random = new Random(20190628);
        Path workspace = folder;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % ROUND == 0) {
                workspace = Files.createDirectory(folder.resolve("h" + kill));
            }
            var ledger = new FolderLedger(workspace);
            int before = ledger.size();
            int said = before + killed(workspace, random.nextInt(LONGEST_MILLIS));

            assertEquals(List.of(), ledger.verify(), "kill " + kill);
            List<JournalEntry> entries = ledger.entries();
            assertTrue(entries.size() == said || entries.size() == said + 1, said + " " + entries.size());
            for (int i = 0; i < entries.size(); i++) {
                assertEquals(RecordingLoop.entry(i + 1), entries.get(i));
            }
            assertTrue(ledger.append(RecordingLoop.entry(entries.size() + 1)));
        }
    }

    /** How many meetings a program said it had recorded when it was killed. */
    private static int killed(Path workspace, int millis) throws Exception {
        Process recorder = start(workspace, 100_000);
        try (BufferedReader said = reader(recorder)) {
            int count = said.readLine() == null ? 0 : 1;
            assertEquals(1, count, "it has begun");
            Thread.sleep(millis);
            // the process would close its output, and what it said would be lost
            recorder.toHandle().destroyForcibly();
            while (said.readLine() != null) {
                count++;
            }
            return count;
        }
    }

    @Test
    void twoProgramsAtOnceTakeTurns() throws Exception {
        Process one = start(folder, 25);
        Process other = start(folder, 25);
        for (Process each : List.of(one, other)) {
            try (BufferedReader said = reader(each)) {
                assertEquals(25, said.lines().count());
            }
            assertTrue(each.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, each.exitValue());
        }

        var ledger = new FolderLedger(folder);
        assertEquals(List.of(), ledger.verify());
        var expected = new ArrayList<JournalEntry>();
        for (int number = 1; number <= 50; number++) {
            expected.add(RecordingLoop.entry(number));
        }
        assertEquals(expected, ledger.entries());
    }

    @Test
    void whoWaitsTooLongIsToldAndAKilledProgramHoldsNothing() throws Exception {
        var ledger = new FolderLedger(folder);
        assertTrue(ledger.append(RecordingLoop.entry(1)));
        Path journal = folder.resolve(FolderLedger.FOLDER);
        Process holder = start(folder, 0);
        try (BufferedReader said = reader(holder)) {
            assertEquals("held", said.readLine());
            assertThrows(BusyLedgerException.class, () -> JournalLock.take(journal, 3));
            assertEquals(1, ledger.entries().size());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertFalse(holder.isAlive());
        assertTrue(ledger.append(RecordingLoop.entry(2)));
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Process start(Path workspace, int meetings) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordingLoop.class.getName(),
                        workspace.toString(),
                        String.valueOf(meetings))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
