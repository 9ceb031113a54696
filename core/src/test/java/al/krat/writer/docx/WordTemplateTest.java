package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import al.krat.language.Language;
import al.krat.template.Page;
import al.krat.template.Renderer;
import al.krat.template.TemplatePack;
import al.krat.template.WordRendering;
import al.krat.template.sample.SampleView;
import al.krat.template.sample.WordCases;
import al.krat.template.sample.WordCases.Case;
import al.krat.template.word.Sketch;
import al.krat.writer.DocxRules;
import al.krat.writer.DocxSketch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a Word template makes of a view: each case of {@code fills.txt} is a template and the document that comes of it,
 * the same however its characters are spread over runs.
 */
class WordTemplateTest {
    private static final Path TABLE = Path.of("src/test/resources/al/krat/template/word/fills.txt");

    static Stream<Case> cases() throws IOException {
        return WordCases.read(TABLE).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFilled(Case one) {
        assumeFalse(Boolean.getBoolean("krat.accept"));
        assertEquals(one.expected(), filled(one, false));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFilledTheSameFromSplitRuns(Case one) {
        assertEquals(filled(one, false), filled(one, true));
    }

    @Test
    void accept() throws IOException {
        assumeFalse(!Boolean.getBoolean("krat.accept"));
        List<Case> fresh = new ArrayList<>();
        for (Case one : WordCases.read(TABLE)) {
            fresh.add(new Case(one.name(), one.given(), filled(one, false)));
        }
        Files.writeString(TABLE, WordCases.write(fresh), StandardCharsets.UTF_8);
    }

    private static String filled(Case one, boolean split) {
        byte[] file = Sketch.of(one.given(), split).bytes();
        TemplatePack pack = WordCases.pack(file);
        WordRendering rendering =
                Renderer.fill(pack, pack.wordTemplate("t", Language.ALBANIAN).orElseThrow(), view(), Language.ALBANIAN);
        assertTrue(rendering.word().isPresent(), () -> one + ": " + rendering.findings());
        byte[] docx = TemplateWriter.write(unmarked(), rendering.orThrow(), DocxSample.DAY);
        assertEquals(List.of(), DocxRules.broken(docx), one.name());
        return DocxSketch.of(docx);
    }

    private static SampleView view() {
        return SampleView.usual();
    }

    /** A page that is neither a draft nor internal. */
    private static Page unmarked() {
        Page page = DocxSample.page("<p>x</p>");
        return new Page(
                page.language(),
                page.title(),
                page.author(),
                page.running(),
                "",
                "",
                page.numbering(),
                page.body(),
                page.style());
    }
}
