package al.krat.template;

import static al.krat.template.sample.Zips.bytes;
import static al.krat.template.sample.Zips.stored;
import static al.krat.template.sample.Zips.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.template.sample.Zips;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs in zips: what is sent is what arrives, and no zip harms who reads it. */
@Timeout(60)
class PackArchiveTest {

    private static final String HEAD = "name: kukes\nextends: standard\nqark: kukes\n";

    @TempDir
    private Path folder;

    private static Zips.Entry head() {
        return text("kukes/pack.yaml", HEAD);
    }

    private static List<String> codes(TemplatePack pack) {
        return pack.findings().stream()
                .map(finding -> finding.place() + " " + finding.code().name())
                .toList();
    }

    private static List<String> codes(Zips.Entry... entries) {
        return codes(TemplatePack.ofZip("k.zip", Zips.of(entries)));
    }

    private TemplatePack write(String name, String... namesAndTexts) throws IOException {
        Path pack = folder.resolve(name);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Path file = pack.resolve(namesAndTexts[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, namesAndTexts[i + 1]);
        }
        return TemplatePack.of(pack);
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertEquals(1980, entry.getTimeLocal().getYear());
            }
        }
        return names;
    }

    @Test
    void whatIsSentIsWhatArrives() throws IOException {
        TemplatePack sent = write(
                "kukes", "pack.yaml", HEAD, "phrases_sq.yaml", "minutes.title: AKT\n", "fragments/vote.html", "<p/>");
        byte[] zip = PackArchive.write(sent);
        assertEquals(List.of("kukes/fragments/vote.html", "kukes/pack.yaml", "kukes/phrases_sq.yaml"), entries(zip));
        assertArrayEquals(zip, PackArchive.write(TemplatePack.of(folder.resolve("kukes"))), "the same bytes");

        PackArchive read = PackArchive.read("kukes.zip", zip);
        assertEquals(List.of(), read.pack().findings());
        assertEquals("kukes", read.pack().name());
        assertEquals(
                List.of("kukes"), read.packs().stream().map(PackLayer::name).toList());
        assertEquals(sent.layers().get(0).names(), read.packs().get(0).names());
        assertTrue(PackDifference.between(sent, read.pack()).isEmpty());
        assertArrayEquals(zip, PackArchive.write(read.pack()), "and the same again");
    }

    @Test
    void parentsThatKratDoesNotShipTravelAlong() throws IOException {
        write("baza", "pack.yaml", "name: baza\nextends: durres\n", "style.css", "p {}\n");
        TemplatePack child = write("kukes", "pack.yaml", "name: kukes\nextends: baza\n");
        byte[] zip = PackArchive.write(child);
        assertEquals(List.of("baza/pack.yaml", "baza/style.css", "kukes/pack.yaml"), entries(zip));
        PackArchive read = PackArchive.read("k.zip", zip);
        assertEquals(List.of(), read.pack().findings());
        assertEquals(
                List.of("kukes", "baza"),
                read.packs().stream().map(PackLayer::name).toList());
        assertEquals(
                List.of("kukes", "baza", "durres", "standard"),
                read.pack().layers().stream().map(PackLayer::name).toList());
    }

    @Test
    void aParentMayLieWhereThePackIsGoing() throws IOException {
        write("baza", "pack.yaml", "name: baza\nextends: standard\n");
        byte[] zip = Zips.of(text("kukes/pack.yaml", "name: kukes\nextends: baza\n"));
        assertEquals(List.of("kukes/pack.yaml:2:10 EXTENDS_UNKNOWN"), codes(TemplatePack.ofZip("k.zip", zip)));
        assertEquals(List.of(), codes(PackArchive.read("k.zip", zip, folder).pack()));
    }

    @Test
    void aPackWithErrorsIsNotSent() throws IOException {
        TemplatePack wrong = write("kukes", "pack.yaml", "name: kukes\nqark: kuku\n");
        assertThrows(IllegalArgumentException.class, () -> PackArchive.write(wrong));
        TemplatePack nameless = TemplatePack.of(Map.of("pack.yaml", "qark: kukes\n".getBytes(StandardCharsets.UTF_8)));
        assertThrows(IllegalArgumentException.class, () -> PackArchive.write(nameless));
    }

    /** What people zip by hand, and with which program. */
    static Stream<Arguments> handmade() {
        return Stream.of(
                Arguments.of("a folder", new Zips.Entry[] {stored("kukes/", ""), head()}),
                Arguments.of(
                        "files without a folder",
                        new Zips.Entry[] {text("pack.yaml", HEAD), text("fragments/vote.html", "<p/>")}),
                Arguments.of("sizes behind the data", new Zips.Entry[] {head().descriptor()}),
                Arguments.of("what a Mac leaves beside", new Zips.Entry[] {
                    head(),
                    text("kukes/.DS_Store", "x"),
                    text("__MACOSX/kukes/._pack.yaml", "x"),
                    stored("__MACOSX/", "")
                }),
                Arguments.of("plainly stored", new Zips.Entry[] {stored("kukes/pack.yaml", HEAD)}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handmade")
    void zipsMadeByHandAreRead(String name, Zips.Entry[] entries) {
        TemplatePack pack = TemplatePack.ofZip("kukes.zip", Zips.of(entries));
        assertEquals(List.of(), codes(pack), name);
        assertEquals("kukes", pack.name());
    }

    @Test
    void aZipMayHaveAComment() {
        assertEquals(List.of(), codes(TemplatePack.ofZip("k.zip", Zips.between("", "për Kukësin", head()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.html",
                "kukes/../../evil.html",
                "/etc/evil.html",
                "C:/evil.html",
                "C:evil.html",
                "\\\\server\\evil.html",
                "kukes\\evil.html",
                "kukes/a\u0000.html",
                "kukes/a\n.html",
                "kukes//a.html",
                "kukes/./a.html",
                "kukes/con.html",
                "kukes/NUL",
                "kukes/fragments/aux/a.html",
                "kukes/COM1.yaml",
                "kukes/ë.html",
                "kukes/a\u202Elmth.html",
                "\uFEFFkukes/pack.yaml",
                "Kukes/pack.yaml",
                "nul/pack.yaml",
                "../",
                "..",
            })
    void namesThatLeadElsewhereAreRefused(String name) {
        assertEquals(List.of("k.zip FILE_NAME"), codes(head(), text(name, "x")));
    }

    @Test
    void linksDuplicatesAndOtherFilesAreTold() {
        assertEquals(
                List.of("kukes/t.html FILE_LINK"),
                codes(head(), text("kukes/t.html", "/etc/passwd").mode(0xA1FF)));
        assertEquals(List.of("kukes/PACK.yaml FILE_TWICE"), codes(head(), text("kukes/PACK.yaml", HEAD)));
        assertEquals(List.of("kukes/pack.yaml FILE_TWICE"), codes(head(), head()));
        assertEquals(
                List.of("kukes/a.zip FILE_KIND", "kukes/krat.exe FILE_KIND"),
                codes(head(), text("kukes/krat.exe", "x"), bytes("kukes/a.zip", Zips.of(head()))).stream()
                        .sorted()
                        .toList());
        assertEquals(List.of("k.zip FILE_KIND"), codes(head(), text("LEXOMË.txt".replace("Ë", "E"), "x")));
    }

    @Test
    void lockedDamagedAndStrangeEntriesAreTold() {
        List<String> broken = List.of("k.zip ZIP_ENTRY");
        assertEquals(broken, codes(head(), text("kukes/a.html", "x").flags(1)));
        assertEquals(broken, codes(head(), text("kukes/a.html", "x").method(93)));
        assertEquals(broken, codes(head(), text("kukes/a.html", "x").method(0)));
        assertEquals(broken, codes(head(), text("kukes/a.html", "x").crc(1)));
        assertEquals(broken, codes(head(), text("kukes/a.html", "xxxx").size(2)));
        assertEquals(broken, codes(head(), text("kukes/a.html", "xx").size(4)));
        assertEquals(broken, codes(head(), stored("kukes/a.html", "xx").method(8)));
    }

    @Test
    void bombsAreRefusedBeforeTheyGrow() {
        assertEquals(List.of("k.zip ZIP_BOMB"), codes(head(), bytes("kukes/a.txt", new byte[2 << 20])));
        assertEquals(List.of("k.zip PACK_TOO_LARGE"), codes(head(), bytes("kukes/a.txt", new byte[6 << 20])));
        assertEquals(
                List.of("k.zip PACK_TOO_LARGE"),
                codes(head(), text("kukes/a.txt", "x").size(Integer.MAX_VALUE)));
        byte[] noise = new byte[3 << 20];
        new Random(1).nextBytes(noise);
        assertEquals(
                List.of("k.zip PACK_TOO_LARGE"), codes(head(), bytes("kukes/a.txt", noise), bytes("b/b.txt", noise)));
        Zips.Entry[] many = IntStream.range(0, 300)
                .mapToObj(n -> text("kukes/" + n + ".txt", "x"))
                .toArray(Zips.Entry[]::new);
        assertEquals("k.zip PACK_TOO_MANY_FILES", codes(many).get(0));
        Zips.Entry[] crowd = IntStream.range(0, 2_000)
                .mapToObj(n -> stored("kukes/" + n + "/", ""))
                .toArray(Zips.Entry[]::new);
        assertEquals(List.of("k.zip ZIP_FORM"), codes(crowd));
        assertEquals(List.of("k.zip PACK_TOO_LARGE"), codes(TemplatePack.ofZip("k.zip", new byte[7 << 20])));
    }

    @Test
    void whatCanBeReadInTwoWaysIsNoZip() {
        List<String> irregular = List.of("k.zip ZIP_FORM");
        assertEquals(irregular, codes(head().localName("kukes/other.yml")));
        assertEquals(irregular, codes(head(), text("kukes/a.html", "x").header(0)));
        assertEquals(irregular, codes(head().header(10)));
        assertEquals(irregular, codes(TemplatePack.ofZip("k.zip", Zips.between("MZ", "", head()))));
        byte[] zip = Zips.of(head());
        assertEquals(irregular, codes(TemplatePack.ofZip("k.zip", Arrays.copyOf(zip, zip.length + 1))));
        assertEquals(irregular, codes(TemplatePack.ofZip("k.zip", new byte[0])));
        assertEquals(irregular, codes(TemplatePack.ofZip("k.zip", "PK".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aZipBringsOnePack() {
        assertEquals(List.of("k.zip ZIP_PACK"), codes());
        assertEquals(List.of("k.zip ZIP_PACK"), codes(head(), text("lezhe/pack.yaml", "name: lezhe\n")));
        assertEquals(
                List.of("k.zip ZIP_PACK"),
                codes(text("a/pack.yaml", "extends: b\n"), text("b/pack.yaml", "extends: a\n")));
        assertEquals(List.of("kukes/pack.yaml PACK_YAML_MISSING"), codes(text("kukes/style.css", "p {}")));
    }

    @Test
    void everythingIsToldAtOnce() {
        assertEquals(
                List.of(
                        "k.zip FILE_NAME",
                        "k.zip ZIP_ENTRY",
                        "kukes/t.html FILE_LINK",
                        "kukes/pack.yaml:3:7 YAML_VALUE"),
                codes(
                        text("kukes/pack.yaml", "name: kukes\nextends: standard\nqark: kuku\n"),
                        text("../a.html", "x"),
                        text("kukes/b.html", "x").crc(7),
                        text("kukes/t.html", "x").mode(0xA1FF)));
    }

    @Test
    void noDamageMakesItThrow() {
        byte[] zip = Zips.of(
                head(), text("kukes/phrases_sq.yaml", "minutes.title: AKT\n").descriptor());
        var random = new Random(7);
        int told = 0;
        for (int n = 0; n < 3_000; n++) {
            byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(zip, random.nextInt(zip.length)) : zip.clone();
            for (int hits = random.nextInt(3); hits >= 0 && damaged.length > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            List<Finding> findings = TemplatePack.ofZip("k.zip", damaged).findings();
            told += findings.isEmpty() ? 0 : 1;
        }
        assertTrue(told > 2_000, "told: " + told);
    }

    @Test
    void nothingIsWritten() throws IOException {
        TemplatePack.ofZip("k.zip", Zips.of(head(), text("../evil.html", "x")));
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(folder.toString(), all.map(Path::toString).collect(Collectors.joining()));
        }
        assertFalse(Files.exists(folder.resolveSibling("evil.html")));
    }
}
