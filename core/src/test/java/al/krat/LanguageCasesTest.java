package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.integrity.wording.Proposal;
import al.krat.integrity.wording.WordingCode;
import al.krat.language.Language;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said of the language of every {@code input.txt} in {@code cases}: what {@code language.txt} beside it says, else
 * nothing; and the text that is proposed, {@code proposed.txt}. {@code -Dkrat.accept=true} rewrites those that are there.
 */
class LanguageCasesTest {

    private static final Path CASES = Path.of("..", "cases");
    private static final boolean ACCEPT = Boolean.getBoolean("krat.accept");
    private static final Krat KRAT = Krat.with(TemplatePack.named("durres"));

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.filter(folder -> Files.exists(folder.resolve("input.txt")))
                    .sorted()
                    .toList();
        }
        assertFalse(folders.isEmpty(), "no cases in " + CASES.toAbsolutePath());
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Source source = Source.of("input.txt", Files.readAllBytes(folder.resolve("input.txt")));
        List<Finding> found = KRAT.lint(source);
        found.forEach(finding -> assertFalse(finding.line(Language.ENGLISH).isBlank()));
        String lines = found.stream().map(finding -> finding + "\n").collect(Collectors.joining());
        Path expected = folder.resolve("language.txt");
        if (!Files.exists(expected)) {
            assertEquals("", lines);
            return;
        }
        Proposal proposal = KRAT.proposal(source);
        expect(expected, lines);
        expect(folder.resolve("proposed.txt"), proposal.text());
        assertTrue(
                KRAT.read(source).findings().containsAll(found),
                "what is said of the language is said when it is read");
        assertEquals(List.of(), KRAT.proposal(source(proposal.text())).corrected(), "a second proposal is the first");
    }

    private static Source source(String text) {
        return Source.of("input.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void expect(Path file, String actual) throws IOException {
        if (ACCEPT) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, file.toString());
    }

    private static final String NOTES =
            "Data: 28.06.2019\n\n# Pika\nPolicia: Foli\tpër  rastin.\nDhe eshte\npër gjatë\ngjatë reth.\n";

    /** However lines are joined, each finding stands under its own word. */
    @Test
    void placesPointAtTheWord() {
        List<String> lines = NOTES.lines().toList();
        for (Finding finding : KRAT.lint(source(NOTES))) {
            var at = (Place.InText) finding.place();
            String found = String.valueOf(finding.args().get("found"));
            assertTrue(lines.get(at.line() - 1).startsWith(found, at.column() - 1), finding.toString());
        }
    }

    @Test
    void recordsAreCheckedByTheirPaths() {
        var meeting = KRAT.read(source(NOTES)).meeting();
        List<Finding> found = KRAT.check(meeting).stream()
                .filter(finding -> finding.code() == WordingCode.LETTERS)
                .toList();

        assertEquals("items[0].entries[0].paragraphs[1]", found.get(0).place().toString());
    }

    /** In YAML and JSON, too, the word itself is pointed at and corrected, whatever its quotation marks and escapes. */
    @Test
    void canonicalFormsAreCorrectedInTheirText() {
        var meeting = KRAT.read(source("# Pika\nPolicia: Foli: \"eshte\" \\ për t'u parë, \ud835\udc2b reth.\n"))
                .meeting();
        for (String name : List.of("a.yaml", "a.json")) {
            String typed = name.endsWith("json") ? KRAT.json(meeting) : KRAT.yaml(meeting);
            Source source = Source.of(name, typed.getBytes(StandardCharsets.UTF_8));
            Proposal proposal = KRAT.proposal(source);
            Source corrected = Source.of(name, proposal.text().getBytes(StandardCharsets.UTF_8));

            assertEquals(5, proposal.corrected().size(), proposal.toString());
            assertEquals(
                    "Foli: “eshte” \\ për t’u parë, r rreth.",
                    ((al.krat.domain.Statement) KRAT.read(corrected)
                                    .meeting()
                                    .items()
                                    .get(0)
                                    .entries()
                                    .get(0))
                            .paragraphs()
                            .get(0)
                            .text());
            for (Finding finding : KRAT.lint(source)) {
                var at = (Place.InText) finding.place();
                String line = typed.lines().toList().get(at.line() - 1);
                int offset = line.offsetByCodePoints(0, at.column() - 1);
                String found = String.valueOf(finding.args().get("found"))
                        .replace("\"", line.startsWith("\\", offset) ? "\\\"" : "\"");
                assertTrue(line.startsWith(found, offset) || line.startsWith("''", offset), finding + "\n" + line);
            }
        }
    }

    @Test
    void foldedScalarsAreCorrectedToo() {
        String typed = "items:\n  - title: Pika\n    entries:\n      - type: statement\n        paragraphs:\n"
                + "          - >-\n            Kjo eshte\n            reth e rrotull.\n"
                + "          - 'Kjo\n            eshte ''e'' mirë'\n";
        Proposal proposal = KRAT.proposal(Source.of("a.yaml", typed.getBytes(StandardCharsets.UTF_8)));

        assertEquals(typed.replace("eshte", "është").replace("reth", "rreth"), proposal.text());
    }

    @Test
    void examplesAreRight() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
            List<Path> notes = files.filter(file ->
                            file.toString().endsWith(".txt") && file.toString().contains("shenimet"))
                    .toList();
            assertFalse(notes.isEmpty());
            for (Path file : notes) {
                assertEquals(List.of(), KRAT.lint(Source.of(file)), file.toString());
            }
        }
    }
}
