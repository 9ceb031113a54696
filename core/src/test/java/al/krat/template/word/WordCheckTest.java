package al.krat.template.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.template.Renderer;
import al.krat.template.TemplatePack;
import al.krat.template.sample.SampleView;
import al.krat.template.sample.WordCases;
import al.krat.template.sample.WordCases.Case;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of broken Word templates, without data: everything at once, each at its paragraph or cell and character,
 * however the characters are spread over runs. The table is {@code broken.txt}.
 */
class WordCheckTest {
    private static final Path TABLE = Path.of("src/test/resources/al/krat/template/word/broken.txt");

    static Stream<Case> cases() throws IOException {
        return WordCases.read(TABLE).stream();
    }

    private static List<Finding> check(Case one, boolean split) {
        return pack(one, split).check(Map.of("t", SampleView.class));
    }

    private static TemplatePack pack(Case one, boolean split) {
        return WordCases.pack(Sketch.of(one.given(), split).bytes());
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isError)
                .map(finding -> finding.place() + " " + finding.code().name())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldWhatIsWrong(Case one) {
        assumeFalse(Boolean.getBoolean("krat.accept"));
        List<Finding> findings = check(one, false);
        assertEquals(one.expected(), lines(findings));
        assertEquals(one.expected(), lines(check(one, true)));
        assertFalse(one.expected().isEmpty());
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                assertFalse(finding.message(language).isBlank(), finding.toString());
                assertFalse(finding.line(language).contains("{$"), finding.toString());
            }
        }
    }

    /** Places point into the paragraphs as they were read. */
    @ParameterizedTest
    @MethodSource("cases")
    void pointsAtWhatWasTyped(Case one) {
        TemplatePack pack = pack(one, true);
        List<String> lines = pack.wordLines().getOrDefault("t.docx", List.of());
        for (Finding finding : pack.check(Map.of("t", SampleView.class))) {
            if (finding.place() instanceof Place.InWord at) {
                String line = lines.get(at.line() - 1);
                assertTrue(at.column() >= 1 && at.column() <= line.length() + 1, finding + " in " + line);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fillsNothingAndThrowsNothing(Case one) {
        TemplatePack pack = pack(one, false);
        var rendering = Renderer.fill(
                pack, pack.wordTemplate("t", Language.ALBANIAN).orElseThrow(), SampleView.usual(), Language.ALBANIAN);
        assertTrue(rendering.word().isPresent() || rendering.findings().stream().anyMatch(Finding::isError));
    }

    @Test
    void theTableIsLong() throws IOException {
        assertTrue(cases().count() >= 40);
    }

    @Test
    void accept() throws IOException {
        assumeFalse(!Boolean.getBoolean("krat.accept"));
        List<Case> fresh = new ArrayList<>();
        for (Case one : WordCases.read(TABLE)) {
            fresh.add(new Case(one.name(), one.given(), lines(check(one, false))));
        }
        Files.writeString(TABLE, WordCases.write(fresh), StandardCharsets.UTF_8);
    }

    @Test
    void aTemplateThatSaysNothingIsTold() {
        assertEquals(List.of("WORD_SILENT"), codes("Procesverbal i vitit të kaluar"));
        assertEquals(List.of(), codes("[[${title}]]"));
    }

    private static List<String> codes(String words) {
        return WordCases.pack(Sketch.of(words, false).bytes()).check(Map.of("t", SampleView.class)).stream()
                .map(finding -> finding.code().name())
                .filter(code -> code.startsWith("WORD_"))
                .toList();
    }
}
