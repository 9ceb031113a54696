package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.language.Language;
import al.krat.template.sample.Packs;
import al.krat.template.sample.Pictures;
import al.krat.template.sample.SampleView;
import al.krat.template.sample.Show;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatePackTest {

    private static final byte[] PNG = Pictures.png(BufferedImage.TYPE_INT_RGB);

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place() + " " + finding.code().name())
                .toList();
    }

    @Test
    void readsFactsStyleAndSignatories() {
        TemplatePack pack = Packs.small();
        assertEquals(List.of(), pack.findings());
        assertEquals("small", pack.name());
        assertEquals("durres", pack.qark());
        assertEquals(
                List.of("REPUBLIKA E SHQIPËRISË", "PREFEKTI I QARKUT DURRËS"),
                pack.facts().letterhead());
        assertEquals("Durrës", pack.facts().city());
        assertEquals(11, pack.style().textPt());
        assertTrue(pack.style().justified());
        assertEquals("112233", pack.style().accent().get("decision"));
        assertEquals(
                Style.DEFAULT.accent().get("commitment"), pack.style().accent().get("commitment"));
        assertEquals(Style.DEFAULT.marginsMm(), pack.style().marginsMm());
        assertEquals(
                List.of(
                        new PackFacts.Signatory("KEEPER", null, null, null, List.of(), null),
                        new PackFacts.Signatory("CHAIR", null, null, null, List.of("minutes"), null),
                        new PackFacts.Signatory("SEAT", "seat-police", "POLICIA", "Agim Hoxha", List.of(), "TTAT")),
                pack.facts().signatories());
        assertTrue(pack.facts().signatories().get(2).signs("minutes", "TTAT"));
        assertFalse(pack.facts().signatories().get(2).signs("minutes", "KRAT"));
        assertFalse(pack.facts().signatories().get(1).signs("agenda", "KRAT"));
    }

    @Test
    void aChildIsLaidOverItsParent() throws IOException {
        write(
                "base/pack.yaml",
                "name: base\nqark: vlore\nfacts:\n  letterhead: [A, B]\n  city: Vlorë\nstyle:\n  textPt: 11\n  titlePt: 20\n");
        write("base/phrases_sq.yaml", "a: parent a\nb: parent b\n");
        write(
                "base/t.html",
                "<html><body><p krat:fjala=\"a\"/><p krat:fjala=\"b\"/><th:block th:replace=\"~{f}\"/></body></html>");
        write("base/f.html", "<p>parent</p>");
        write("child/pack.yaml", "name: child\nextends: base\nfacts:\n  city: Sarandë\nstyle:\n  textPt: 12\n");
        write("child/phrases_sq.yaml", "b: child b\n");
        write("child/f.html", "<p>child</p>");
        TemplatePack pack = TemplatePack.of(folder.resolve("child"));
        assertEquals(List.of(), pack.findings());
        assertEquals("child", pack.name());
        assertEquals("vlore", pack.qark());
        assertEquals(List.of("A", "B"), pack.facts().letterhead());
        assertEquals("Sarandë", pack.facts().city());
        assertEquals(12, pack.style().textPt());
        assertEquals(20, pack.style().titlePt());
        Page page = Renderer.render(pack, "t", SampleView.usual(), Language.ALBANIAN)
                .orThrow();
        assertEquals("<body><p>parent a</p><p>child b</p><p>child</p></body>", Show.of(page.body()));
        assertEquals(Set.of("f.html", "pack.yaml", "phrases_sq.yaml", "t.html"), pack.files());
        assertArrayEquals(
                "<p>child</p>".getBytes(StandardCharsets.UTF_8),
                pack.file("f.html").orElseThrow());
        assertEquals(Optional.empty(), pack.file("g.html"));
    }

    @Test
    void findingsNameTheFileOfThePackThatItComesFrom() throws IOException {
        write("base/pack.yaml", "name: base\n");
        write("base/f.html", "<p th:text=\"${nobody}\"/>");
        write("child/pack.yaml", "name: child\nextends: base\n");
        write("child/t.html", "<html><body><th:block th:replace=\"~{f}\"/></body></html>");
        TemplatePack pack = TemplatePack.of(folder.resolve("child"));
        assertEquals(
                List.of("base/f.html:1:15 NAME_UNKNOWN"),
                codes(Renderer.render(pack, "t", SampleView.usual(), Language.ALBANIAN)
                        .findings()));
        assertEquals(List.of("base/f.html:1:15 NAME_UNKNOWN"), codes(pack.check("t", SampleView.class)));
    }

    @Test
    void packsThatExtendEachOtherAreRefused() throws IOException {
        write("a/pack.yaml", "name: a\nextends: b\n");
        write("b/pack.yaml", "name: b\nextends: a\n");
        assertEquals(
                List.of("b/pack.yaml:2:10 EXTENDS_CYCLE"),
                codes(TemplatePack.of(folder.resolve("a")).findings()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "../other", "/etc", "..", ".", "''", "a/b"})
    void aParentThatIsNowhereIsTold(String parent) throws IOException {
        write("other/pack.yaml", "name: other\n");
        write("in/a/pack.yaml", "name: a\nextends: " + parent + "\n");
        assertEquals(
                List.of("a/pack.yaml:2:10 EXTENDS_UNKNOWN"),
                codes(TemplatePack.of(folder.resolve("in/a")).findings()));
    }

    @Test
    void anUnknownNameIsAFinding() {
        TemplatePack pack = TemplatePack.named("nuk-ka");
        assertEquals(List.of("nuk-ka PACK_UNKNOWN"), codes(pack.findings()));
        assertTrue(Renderer.render(pack, "minutes", SampleView.usual(), Language.ALBANIAN)
                .page()
                .isEmpty());
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThrows(NoSuchFileException.class, () -> TemplatePack.of(folder.resolve("none")));
    }

    @Test
    void phrasesThatCannotBeReadStopTheirLanguageOnly() {
        TemplatePack pack = Packs.of(
                "t.html",
                "<html><body><p krat:fjala=\"a\"/></body></html>",
                "phrases_sq.yaml",
                "a: b",
                "phrases_en.yaml",
                "a:\n  - b");
        assertTrue(Renderer.render(pack, "t", SampleView.usual(), Language.ALBANIAN)
                .page()
                .isPresent());
        assertEquals(
                List.of("phrases_en.yaml:2:3 YAML_VALUE"),
                codes(Renderer.render(pack, "t", SampleView.usual(), Language.ENGLISH)
                        .findings()));
        assertEquals(
                "phrases_en.yaml:2:3 YAML_VALUE", codes(pack.check(Map.of())).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.html",
                "/a.html",
                "a//b.html",
                "a/../b.html",
                "./a.html",
                ".a.html",
                "a\\b.html",
                "a b.html",
                "ë.html",
                "a.html/",
                "C:a.html",
                "a\u0000.html",
                "a\n.html",
            })
    void refusesNames(String name) {
        TemplatePack pack = Packs.of(name, "x");
        assertEquals(List.of(name + " FILE_NAME"), codes(pack.findings()));
        assertEquals(Set.of("pack.yaml"), pack.files());
    }

    @Test
    void filesOfOtherKindsAreLeftOut() {
        TemplatePack pack = Packs.of("script.js", "x", "Thumbs.db", "x");
        assertEquals(List.of("Thumbs.db FILE_KIND", "script.js FILE_KIND"), codes(pack.findings()));
        assertEquals(Set.of("pack.yaml"), pack.files());
        assertFalse(pack.hasErrors());
    }

    @Test
    void numberAndSizeOfFilesHaveLimits() {
        Map<String, byte[]> many = new HashMap<>();
        for (int i = 0; i < 250; i++) {
            many.put("f" + i + ".txt", new byte[1]);
        }
        assertEquals(
                1,
                TemplatePack.of(many).findings().stream()
                        .filter(finding -> finding.code() == PackCode.PACK_TOO_MANY_FILES)
                        .count());
        TemplatePack large = TemplatePack.of(Map.of("a.txt", new byte[3 << 20], "b.txt", new byte[3 << 20]));
        assertEquals("b.txt PACK_TOO_LARGE", codes(large.findings()).get(0));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = write("secret.txt", "KANARINA");
        write("p/pack.yaml", "name: p\n");
        Files.createSymbolicLink(folder.resolve("p/t.html"), secret);
        Files.createSymbolicLink(folder.resolve("p/dir"), folder);
        TemplatePack pack = TemplatePack.of(folder.resolve("p"));
        assertEquals(
                List.of("p/dir FILE_LINK", "p/t.html FILE_LINK"),
                codes(pack.findings()).stream().sorted().toList());
        assertEquals(Set.of("pack.yaml"), pack.files());
    }

    @Test
    void hiddenFilesAreNotLookedAt() throws IOException {
        write("p/pack.yaml", "name: p\n");
        write("p/.git/config", "x");
        write("p/.t.html.swp", "x");
        TemplatePack pack = TemplatePack.of(folder.resolve("p"));
        assertEquals(List.of(), pack.findings());
        assertEquals(Set.of("pack.yaml"), pack.files());
    }

    @Test
    void aPackWithoutAHeadOrInAnotherEncodingIsRefused() {
        TemplatePack headless = TemplatePack.of(Map.of("t.html", new byte[0]));
        assertEquals(List.of("pack.yaml PACK_YAML_MISSING"), codes(headless.findings()));
        byte[] utf16 = "<html/>".getBytes(StandardCharsets.UTF_16);
        byte[] latin1 = "name: Durrës".getBytes(StandardCharsets.ISO_8859_1);
        TemplatePack foreign = TemplatePack.of(Map.of("pack.yaml", latin1, "t.html", utf16));
        assertEquals(List.of("pack.yaml FILE_ENCODING", "t.html FILE_ENCODING"), codes(foreign.findings()));
    }

    @Test
    void picturesAreWhatTheySay() {
        byte[] jpeg = Pictures.jpeg();
        byte[] svg = "<svg/>".getBytes(StandardCharsets.UTF_8);
        TemplatePack pack = TemplatePack.of(Map.of(
                "pack.yaml",
                new byte[0],
                "a.png",
                PNG,
                "b.jpg",
                jpeg,
                "c.jpeg",
                jpeg,
                "d.png",
                svg,
                "e.jpg",
                new byte[0]));
        assertEquals(Set.of("a.png", "b.jpg", "c.jpeg"), pack.images().keySet());
        assertEquals(List.of("d.png FILE_IMAGE", "e.jpg FILE_IMAGE"), codes(pack.findings()));
    }

    @Test
    void bytesGivenAndTakenAreCopies() {
        byte[] head = "name: copy\n".getBytes(StandardCharsets.UTF_8);
        TemplatePack pack = TemplatePack.of(Map.of("pack.yaml", head, "a.png", PNG));
        head[0] = 'X';
        pack.file("pack.yaml").orElseThrow()[0] = 'Y';
        Objects.requireNonNull(pack.images().get("a.png")).bytes()[1] = 2;
        assertEquals('n', pack.file("pack.yaml").orElseThrow()[0]);
        assertEquals('P', pack.file("a.png").orElseThrow()[1]);
    }
}
