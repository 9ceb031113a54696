package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Severity;
import al.krat.intake.MeetingFile;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Notes that come as a hostile Word file: a finding, never an exception, and nothing outside is read or called. */
class HostileWordTest {

    private static final String SECRET = "kanarina-e-fshehtë";
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir
    private static Path folder;

    private static ServerSocket socket;
    private static final AtomicInteger calls = new AtomicInteger();
    private static Map<String, byte[]> files;

    private final Krat krat = Krat.with(TemplatePack.named("durres"));

    @BeforeAll
    static void canaries() throws IOException {
        Path secret = Files.writeString(folder.resolve("canary.txt"), SECRET);
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var listener = new Thread(HostileWordTest::listen, "canary");
        listener.setDaemon(true);
        listener.start();
        files = HostileWords.all(secret.toUri().toString(), "http://127.0.0.1:" + socket.getLocalPort());
    }

    private static void listen() {
        while (!socket.isClosed()) {
            try {
                socket.accept().close();
                calls.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        socket.close();
        assertEquals(0, calls.get(), "somebody called the canary's address");
    }

    @TestFactory
    Stream<DynamicTest> isAFindingAndNothingElse() {
        assertTrue(files.size() >= 80, () -> files.size() + " files");
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    private void check(String name, byte[] bytes) {
        Draft draft = assertTimeoutPreemptively(LONGEST, () -> krat.read(Source.of("a.docx", bytes)));
        List<Finding> findings = draft.findings();
        String said = MeetingFile.yaml(draft.meeting()) + findings;
        assertFalse(said.contains(SECRET), said);
        String expected = name.substring(0, name.indexOf(' '));
        Set<String> refusals = Set.of("NOT_WORD", "OLD_OR_LOCKED", "DAMAGED", "UNSAFE", "TOO_LARGE");
        if (expected.equals("READ")) {
            assertEquals(
                    Optional.empty(),
                    findings.stream()
                            .map(finding -> finding.code().name())
                            .filter(refusals::contains)
                            .findAny());
            assertEquals(1, draft.meeting().items().size(), said);
        } else {
            assertTrue(
                    findings.stream().anyMatch(finding -> finding.code().name().equals(expected)),
                    () -> "expected " + expected + ", found " + findings);
        }
        if (refusals.contains(expected)) {
            assertEquals(
                    List.of(Severity.ERROR),
                    findings.stream().map(Finding::severity).toList());
            assertTrue(draft.places().byPath().isEmpty());
        }
    }

    @Test
    void theCanaryIsHeard() throws IOException, InterruptedException {
        int before = calls.get();
        try (Socket call = new Socket(InetAddress.getLoopbackAddress(), socket.getLocalPort())) {
            assertTrue(call.isConnected());
        }
        for (int i = 0; i < 100 && calls.get() == before; i++) {
            Thread.sleep(20);
        }
        assertEquals(before + 1, calls.getAndAdd(-1));
    }

    @Test
    void whatTheStrictStandardWritesIsRead() {
        byte[] strict = new al.krat.intake.word.WordFile()
                .raw(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
                                + al.krat.intake.word.WordFile.paragraphs("Data: 28.06.2019")
                                + "</w:body></w:document>")
                .bytes();
        assertEquals(
                java.time.LocalDate.of(2019, 6, 28),
                krat.read(Source.of("a.docx", strict)).meeting().date());
    }

    @Test
    void largerFilesAreRefusedBeforeTheyAreLookedAt() {
        byte[] large = new byte[Source.WORD_LIMIT + 1];
        large[0] = 'P';
        large[1] = 'K';
        large[2] = 3;
        large[3] = 4;
        assertEquals(
                List.of("TOO_LARGE"),
                krat.read(Source.of("a.docx", large)).findings().stream()
                        .map(finding -> finding.code().name())
                        .toList());
    }
}
