package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.language.Language;
import al.krat.template.sample.Packs;
import al.krat.template.sample.SampleView;
import al.krat.template.sample.SampleView.RowView;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No pack reads a file, writes a file, opens a connection, changes data or runs away; each is refused with a reason. */
class HostilePackTest {

    private static final String CANARY = "kanarina-7f3a";

    @TempDir
    private static Path outside;

    private static Path secret;
    private static Path made;
    private static ServerSocket server;

    @BeforeAll
    static void layOut() throws IOException {
        secret = Files.writeString(outside.resolve("secret.txt"), CANARY);
        Files.writeString(outside.resolve("secret.html"), "<p>" + CANARY + "</p>");
        made = outside.resolve("made");
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterAll
    static void nobodyCalled() throws IOException {
        try (ServerSocket closing = server) {
            closing.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, closing::accept);
        }
    }

    static Stream<HostilePack> packs() {
        return Stream.of("expressions", "attributes", "elements", "includes")
                .flatMap(table -> HostilePack.read(table).stream());
    }

    private static SampleView view() {
        return SampleView.of(
                        new RowView(
                                "${T(java.lang.Runtime)}",
                                2,
                                SampleView.State.OPEN,
                                true,
                                new SampleView.NoteView("x", null)),
                        new RowView("~{/etc/passwd}", 0, SampleView.State.DONE, false, null))
                .titled("${@java.lang.Runtime@getRuntime()}");
    }

    private static Map<String, byte[]> files(HostilePack pack) {
        return pack.bytes(Map.of(
                "canary", secret.toString(), "made", made.toString(), "port", String.valueOf(server.getLocalPort())));
    }

    private static void assertHarmless(Rendering rendering) {
        assertTrue(rendering.page().isEmpty());
        assertTrue(rendering.findings().stream().anyMatch(Finding::isError));
        for (Finding finding : rendering.findings()) {
            assertFalse(finding.line(Language.ALBANIAN).contains(CANARY));
            assertFalse(finding.line(Language.ENGLISH).contains(CANARY));
            assertFalse(finding.args().toString().contains(CANARY));
            assertFalse(finding.code() == PackCode.TEMPLATE_FAILED, "a reason of its own");
        }
        assertFalse(Files.exists(made));
    }

    @ParameterizedTest
    @MethodSource("packs")
    @Timeout(60)
    void isRefused(HostilePack pack) {
        SampleView view = view();
        String before = view.toString();
        assertHarmless(Renderer.render(TemplatePack.of(files(pack)), "t", view, Language.ALBANIAN));
        assertEquals(before, view.toString());
    }

    @ParameterizedTest
    @MethodSource("packs")
    @Timeout(60)
    void isCheckedWithoutHarm(HostilePack pack) {
        TemplatePack.of(files(pack)).check(Map.of("t", SampleView.class));
        assertFalse(Files.exists(made));
    }

    @Test
    void theTablesAreRead() {
        Map<String, HostilePack> byName = new HashMap<>();
        packs().forEach(pack -> byName.put(pack.name(), pack));
        assertEquals(packs().count(), byName.size(), "names are unique");
        assertTrue(byName.size() > 150, () -> "packs: " + byName.size());
    }

    /** The oracle itself: a good pack passes where the hostile ones are refused. */
    @Test
    void aGoodPackPasses() {
        TemplatePack good = Packs.body("<p th:text=\"${title}\">x</p>");
        assertEquals(
                List.of(), Renderer.render(good, "t", view(), Language.ALBANIAN).findings());
    }

    @Test
    void aFolderIsAsSafeAsAMap() throws IOException {
        Path folder = Files.createDirectory(outside.resolve("pack"));
        Files.writeString(folder.resolve("pack.yaml"), "name: x\nextends: ../../" + outside.getFileName() + "\n");
        Files.createSymbolicLink(folder.resolve("t.html"), outside.resolve("secret.html"));
        Files.createSymbolicLink(folder.resolve("fragments"), folder);
        assertHarmless(Renderer.render(TemplatePack.of(folder), "t", view(), Language.ALBANIAN));
    }
}
