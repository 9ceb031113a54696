package al.krat.template.doctor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.Krat;
import al.krat.domain.Finding;
import al.krat.language.Language;
import al.krat.template.TemplatePack;
import al.krat.template.letter.LetterFile;
import al.krat.template.letter.Line;
import al.krat.template.word.WordParts;
import al.krat.writer.DocxRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code cases} that holds a letter: what is found in it, the template and the pack.yaml that are made of it,
 * and what is told. The letter is a {@code letter.docx} as a word processor wrote it, or a {@code letter.txt} for {@link
 * LetterMaker}. {@code -Dkrat.accept=true} rewrites what is expected; read it before you commit it.
 */
class LetterCasesTest {

    static final Path CASES = Path.of("..", "cases");
    private static final boolean ACCEPT = Boolean.getBoolean("krat.accept");

    static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(CASES)) {
            return all.filter(folder ->
                            Files.exists(folder.resolve("letter.txt")) || Files.exists(folder.resolve("letter.docx")))
                    .sorted()
                    .toList();
        }
    }

    static byte[] letter(Path folder) throws IOException {
        Path word = folder.resolve("letter.docx");
        return Files.exists(word)
                ? Files.readAllBytes(word)
                : LetterMaker.docx(Files.readAllLines(folder.resolve("letter.txt")));
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        assertTrue(folders().size() >= 12, "letters in " + CASES.toAbsolutePath());
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        byte[] letter = letter(folder);
        byte[] before = letter.clone();
        Diagnosis diagnosis = LetterDoctor.examine("letter.docx", letter, "prove", "standard", null);
        assertArrayEquals(before, letter, "the letter is as it was");
        expect(folder.resolve("found.txt"), found(diagnosis));
        expect(folder.resolve("findings.txt"), lines(diagnosis.findings()));
        if (diagnosis.hasErrors()) {
            assertEquals(Map.of(), diagnosis.files());
            return;
        }
        Map<String, byte[]> files = diagnosis.files();
        expect(folder.resolve("pack.yaml"), new String(bytes(files, "pack.yaml"), StandardCharsets.UTF_8));
        if (diagnosis.hasTemplate()) {
            byte[] template = bytes(files, LetterDoctor.TEMPLATE);
            expect(folder.resolve("template.txt"), text(template));
            assertEquals(List.of(), DocxRules.broken(template));
            assertEquals(List.of(), TemplateWords.problems(text(template)));
        }
        assertEquals(List.of(), DocxRules.broken(bytes(files, "reference.docx")));
        assertEquals(
                "",
                text(bytes(files, "reference.docx"))
                        .lines()
                        .filter(line -> line.startsWith("TEXT ") && line.length() > 7)
                        .collect(Collectors.joining()));
        TemplatePack pack = TemplatePack.of(files);
        assertEquals(
                List.of(), Krat.check(pack).stream().filter(Finding::isError).toList());

        Diagnosis again = LetterDoctor.examine("letter.docx", letter, "prove", "standard", null);
        again.files()
                .forEach((name, bytes) -> assertArrayEquals(bytes(files, name), bytes, name + " is the same again"));
    }

    static byte[] bytes(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static String found(Diagnosis diagnosis) {
        return diagnosis.kind() + " " + diagnosis.qark() + "\n"
                + diagnosis.found().stream()
                        .map(found -> found.place().toString().replaceFirst("letter\\.docx[:/]", "") + "\t"
                                + found.field() + "\t" + found.was() + "\n")
                        .collect(Collectors.joining());
    }

    /** What a reader sees of a Word file, a line a paragraph. */
    static String text(byte[] docx) {
        return LetterFile.of(WordParts.of(docx).parts()).lines().stream()
                .map(line -> (line.area() == Line.Area.TEXT && line.cell() != null ? line.spot() : line.area()) + " "
                        + (line.numbered() ? "# " : "")
                        + line.text().replace("\t", "⇥").replace("\n", "⏎") + "\n")
                .collect(Collectors.joining());
    }

    private static String lines(List<Finding> findings) {
        findings.forEach(finding -> assertFalse(finding.line(Language.ENGLISH).isBlank()));
        return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
    }

    private static void expect(Path file, String actual) throws IOException {
        if (ACCEPT) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, file.toString());
    }
}
