package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.template.PackCode;
import al.krat.template.TemplatePack;
import al.krat.template.sample.WordMinutes;
import al.krat.writer.DocxSketch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pack that says that old text is still in it makes drafts only, and says so each time. */
class UnfinishedPackTest {

    private static TemplatePack pack(String line) {
        return TemplatePack.of(Map.of(
                "pack.yaml",
                ("name: word\nextends: durres\n" + line).getBytes(StandardCharsets.UTF_8),
                "minutes.docx",
                WordMinutes.docx()));
    }

    private static Document minutes(TemplatePack pack, Edition edition) {
        return Examples.full().krat().pack(pack).minutes(Examples.full().draft(), edition);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() == PackCode.UNFINISHED)
                .map(Finding::toString)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void allThatItMakesIsADraftAndSaysSo(Edition edition) {
        TemplatePack pack = pack("unfinished: true\n");
        assertTrue(pack.isUnfinished());
        assertFalse(pack.hasErrors());
        Document document = minutes(pack, edition);
        assertTrue(document.isDraft());
        assertTrue(new String(document.bytes(Format.HTML), StandardCharsets.UTF_8).contains("PROJEKT"));
        assertEquals(1, told(document.findings()).size());
        assertTrue(told(document.findings()).get(0).startsWith("pack.yaml:3:1 vërejtje V313 "));
    }

    @Test
    void theWordTemplateIsMarked() {
        String finished = DocxSketch.of(minutes(pack(""), Edition.INTERNAL).bytes(Format.DOCX));
        String unfinished = DocxSketch.of(
                minutes(pack("unfinished: true\n"), Edition.INTERNAL).bytes(Format.DOCX));
        assertFalse(finished.contains("PROJEKT"), finished);
        assertTrue(unfinished.contains("PROJEKT"), unfinished);
    }

    @Test
    void theCheckAndTheWorkspaceTellOfIt() {
        TemplatePack pack = pack("unfinished: true\n");
        assertEquals(1, told(Krat.check(pack)).size());
        assertEquals(1, told(Examples.full().krat().pack(pack).findings()).size());
    }

    @Test
    void withoutTheLineItIsFinished() {
        for (String line : List.of("", "unfinished: false\n")) {
            TemplatePack pack = pack(line);
            assertFalse(pack.isUnfinished());
            Document document = minutes(pack, Edition.INTERNAL);
            assertFalse(document.isDraft());
            assertEquals(List.of(), told(document.findings()));
        }
    }

    /** What a word other than true or false means is not guessed. */
    @Test
    void anotherWordIsAnError() {
        List<Finding> findings = new ArrayList<>(pack("unfinished: po\n").findings());
        assertEquals(
                List.of(PackCode.YAML_VALUE),
                findings.stream().map(Finding::code).toList());
    }
}
