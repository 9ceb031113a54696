package al.krat.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.Krat;
import al.krat.domain.Finding;
import al.krat.file.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderLedgerTest {

    private static final String FIRST = "000001-mbledhje-DR-KRAT-M-2019-01.yaml";
    private static final String SECOND = "000002-ndjekje-2019-04-12.yaml";
    private static final String LAST = "000003-shfuqizim-DR-KRAT-A-2019-002.yaml";

    @TempDir
    private Path workspace;

    private FolderLedger ledger;
    private Path journal;

    @BeforeEach
    void record() throws IOException {
        ledger = new FolderLedger(workspace);
        journal = workspace.resolve(FolderLedger.FOLDER);
        Meetings.meeting(
                ledger,
                "Procesverbalin e mbajti: znj. Teuta Çela, sekretare\n"
                        + "Të pranishëm: Prefekti; Policia: z. Agron Basha; Zyra e Punës (përfaqësuar nga z. Ilir Doko)\n"
                        + "Kryesoi: z. Bardhyl Frasheri, prefekt\n"
                        + Meetings.notes(
                                "15.02",
                                "znj. Teuta Çela (Bashkia Durrës): Foli për masat.",
                                "z. Basha: Foli për rastet.",
                                "ANGAZHIM Bashkia Durrës: Kamp veror. Afati: 31.05.2019",
                                "ANGAZHIM Policia: Kontrolle në port. Afati: takimi i radhës"));
        Meetings.reported(ledger, Meetings.report("12.04", "A-2019-001 në proces: Ka nisur."));
        Meetings.withdrawn(ledger, "A-2019-002");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.place() + " " + each.code().name())
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(journal)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Nothing that is damaged is read, checked as sound, or carried on. */
    private void assertDamaged(String what) throws IOException {
        assertTrue(ledger.verify().stream().anyMatch(Finding::isError), what);
        assertThrows(DamagedJournalException.class, () -> ledger.entries(), what);
        var readsNothing = assertThrows(DamagedJournalException.class, () -> openWorkspace(), what);
        assertFalse(readsNothing.findings().isEmpty());
    }

    private void openWorkspace() throws IOException {
        Files.writeString(workspace.resolve("krat.yaml"), "qarku: Durrës\nmodeli: durres\n");
        Krat.open(workspace);
    }

    @Test
    void soundAsItWasWritten() throws IOException {
        assertEquals(List.of(), ledger.verify());
        assertEquals(
                List.of(FIRST, SECOND, LAST),
                files().stream().map(each -> each.getFileName().toString()).toList());
        assertEquals(3, ledger.size());
        assertEquals(64, ledger.head().length());
        assertEquals(0, new FolderLedger(workspace.resolve("bosh")).size());
        assertEquals(List.of(), new FolderLedger(workspace.resolve("bosh")).verify());
    }

    @Test
    void aChangeOfAnyByteIsFound() throws IOException {
        for (Path file : files()) {
            byte[] sound = Files.readAllBytes(file);
            for (int i = 0; i < sound.length; i++) {
                byte[] changed = sound.clone();
                changed[i] ^= (byte) (i % 3 == 0 ? 0x01 : i % 3 == 1 ? 0x20 : 0x80);
                String what = file.getFileName() + " at " + i;
                assertFalse(JournalFile.isSealed(changed), what);
                if (i % 251 == 0) {
                    Files.write(file, changed);
                    assertDamaged(what);
                }
            }
            Files.write(file, sound);
        }
        assertEquals(List.of(), ledger.verify());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " ", "# shënim\n", "seal: 0\n"})
    void whatIsAddedOrCutIsFound(String added) throws IOException {
        for (Path file : files()) {
            String sound = Files.readString(file);
            Files.writeString(file, added.isEmpty() ? sound.substring(0, sound.length() - 1) : sound + added);
            assertDamaged(file + added);
            Files.writeString(file, added.isEmpty() ? "" : added + sound);
            assertDamaged(file + added);
            Files.writeString(file, sound.replace("\n", "\r\n"));
            assertDamaged(file + " with other line ends");
            Files.writeString(file, sound);
        }
        assertEquals(List.of(), ledger.verify());
    }

    @Test
    void whoeverSealsAnewIsFoundByTheNext() throws IOException {
        Path file = journal.resolve(SECOND);
        String content =
                Files.readString(file).replace("në proces", "përmbushur").replace("started", "fulfilled");
        content = content.substring(0, content.indexOf("\nseal: ") + 1);
        Files.writeString(file, content + "seal: " + Digests.of(content.getBytes(StandardCharsets.UTF_8)) + "\n");

        assertEquals(List.of(SECOND + " CHAIN_BROKEN"), codes(ledger.verify()));
        assertDamaged("sealed anew");
    }

    @Test
    void aRemovedFileIsFound() throws IOException {
        for (String name : List.of(FIRST, SECOND)) {
            byte[] sound = Files.readAllBytes(journal.resolve(name));
            Files.delete(journal.resolve(name));
            assertDamaged(name);
            assertTrue(codes(ledger.verify()).get(0).endsWith("NUMBER_GAP"));
            Files.write(journal.resolve(name), sound);
        }
    }

    /** Nothing in the folder tells of it; whoever keeps the SHA-256 of the last file does. */
    @Test
    void theHeadTellsOfARemovedLastFile() throws IOException {
        String head = ledger.head();
        Files.delete(journal.resolve(LAST));
        assertNotEquals(head, ledger.head());
    }

    @Test
    void aDoubledFileIsFound() throws IOException {
        Files.copy(journal.resolve(SECOND), journal.resolve("000002-ndjekje-2019-04-13.yaml"));
        assertDamaged("doubled");
        Files.delete(journal.resolve("000002-ndjekje-2019-04-13.yaml"));

        Files.copy(journal.resolve(SECOND), journal.resolve("000004-ndjekje-2019-04-12.yaml"));
        assertEquals(List.of("000004-ndjekje-2019-04-12.yaml CHAIN_BROKEN"), codes(ledger.verify()));
        assertDamaged("doubled under another number");
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND, LAST})
    void aRenamedFileIsFound(String name) throws IOException {
        for (String other : List.of(
                "000009-x-y.yaml", name + ".bak", name.replace("2019", "2018"), name.toUpperCase(Locale.ROOT))) {
            Files.move(journal.resolve(name), journal.resolve(other));
            assertDamaged(other);
            Files.move(journal.resolve(other), journal.resolve(name));
        }
        assertEquals(List.of(), ledger.verify());
    }

    @Test
    void exchangedFilesAreFound() throws IOException {
        Path passing = journal.resolve("passing");
        Files.move(journal.resolve(FIRST), passing);
        Files.move(journal.resolve(SECOND), journal.resolve(FIRST));
        Files.move(passing, journal.resolve(SECOND));
        assertDamaged("exchanged");
    }

    @Test
    void foreignFilesAreToldAndDoNoHarm() throws IOException {
        List<JournalEntry> before = ledger.entries();
        Files.writeString(journal.resolve("Thumbs.db"), "x");
        Files.writeString(journal.resolve("000002-ndjekje-2019-04-12 (1).yaml"), "x");
        Files.createDirectory(journal.resolve("000001-mbledhje-kopje.yaml"));
        Files.writeString(journal.resolve(".fshehur"), "x");

        assertEquals(
                List.of(
                        "000001-mbledhje-kopje.yaml FOREIGN_FILE",
                        "000002-ndjekje-2019-04-12 (1).yaml FOREIGN_FILE",
                        "Thumbs.db FOREIGN_FILE"),
                codes(ledger.verify()));
        assertEquals(before, ledger.entries());
        assertTrue(ledger.append(new JournalEntry(
                4, JournalEntry.Kind.WITHDRAWAL, Ids.of("DR-KRAT-A-2019-001"), Meetings.DAY, "arsyeja", null, null)));
    }

    @Test
    void nothingIsAppendedToWhatIsDamaged() throws IOException {
        var next = new JournalEntry(
                4, JournalEntry.Kind.WITHDRAWAL, Ids.of("DR-KRAT-A-2019-001"), Meetings.DAY, "arsyeja", null, null);
        String sound = Files.readString(journal.resolve(LAST));
        Files.writeString(journal.resolve(LAST), sound.replace("arsyeja", "tjetër"));
        assertThrows(DamagedJournalException.class, () -> ledger.append(next));
        Files.writeString(journal.resolve(LAST), sound);

        Files.delete(journal.resolve(FIRST));
        assertThrows(DamagedJournalException.class, () -> ledger.append(next));
        assertEquals(2, files().size());
    }

    @Test
    void namesOfPeopleStandInOneFileOnly() throws IOException {
        String people = Files.readString(workspace.resolve("personat.yaml"));
        for (String name : List.of("Teuta", "Çela", "Agron", "Basha", "Ilir", "Doko", "Bardhyl", "Frasheri")) {
            assertTrue(people.contains(name), name);
            for (Path file : files()) {
                assertFalse(Files.readString(file).contains(name), name + " in " + file);
            }
        }
        // a surname alone, as somebody said it, has a line of its own
        assertEquals(5, people.lines().filter(line -> line.contains("key:")).count());
    }

    @Test
    void anErasedPersonLeavesTheJournalSoundAndABlank() throws IOException {
        JournalEntry before = ledger.entries().get(0);
        Path file = workspace.resolve("personat.yaml");
        Files.writeString(file, Files.readString(file).replace("    name: Teuta Çela\n", ""));

        assertEquals(List.of("personat.yaml PERSON_ERASED"), codes(ledger.verify()));
        JournalEntry after = ledger.entries().get(0);
        assertNotEquals(before, after);
        assertTrue(before.toString().contains("Teuta Çela"));
        assertFalse(after.toString().contains("Teuta Çela"));
        assertFalse(after.toString().contains("@p"));
        assertTrue(after.toString().contains("Agron Basha"));
    }

    /** Whoever deletes the lines instead of the name must not give the key to somebody else. */
    @Test
    void theKeyOfADeletedPersonIsNobodyElses() throws IOException {
        Path file = workspace.resolve("personat.yaml");
        var lines = new ArrayList<>(Files.readAllLines(file));
        Files.write(file, lines.subList(0, lines.size() - 2));
        Meetings.meeting(
                ledger,
                "Procesverbalin e mbajti: znj. Drita Kodra, sekretare\n" + Meetings.notes("17.05", "- U diskutua."));

        assertFalse(ledger.entries().get(0).toString().contains("Drita"));
        assertTrue(ledger.entries().get(3).toString().contains("Drita"));
    }

    @Test
    void withoutTheFileOfPeopleAllOfThemAreBlank() throws IOException {
        Files.delete(workspace.resolve("personat.yaml"));
        assertEquals(5, ledger.verify().size());
        assertFalse(ledger.entries().get(0).toString().contains("Agron"));
    }

    @Test
    void aDamagedFileOfPeopleIsTold() throws IOException {
        Files.writeString(workspace.resolve("personat.yaml"), "people: [");
        assertDamaged("people");
    }

    @Test
    void waitsForItsTurn() throws Exception {
        var next = new JournalEntry(
                4, JournalEntry.Kind.WITHDRAWAL, Ids.of("DR-KRAT-A-2019-001"), Meetings.DAY, "arsyeja", null, null);
        CompletableFuture<Boolean> added;
        try (JournalLock lock = JournalLock.take(journal)) {
            assertNotNull(lock);
            added = CompletableFuture.supplyAsync(() -> appended(next));
            assertThrows(TimeoutException.class, () -> added(added));
            assertEquals(3, ledger.size());
        }
        assertTrue(added.get(10, TimeUnit.SECONDS));
    }

    private static void added(CompletableFuture<Boolean> added) throws Exception {
        added.get(200, TimeUnit.MILLISECONDS);
    }

    private boolean appended(JournalEntry entry) {
        try {
            return ledger.append(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
