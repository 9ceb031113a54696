package al.krat.template.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.Krat;
import al.krat.template.PackCode;
import al.krat.template.TemplatePack;
import al.krat.template.letter.LetterFile;
import al.krat.template.letter.Line;
import al.krat.template.word.WordParts;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a letter has in brackets stays words. */
class BracketsTest {
    private static final String OPENING = "Sot, datë 28.06.2019, ora 10:00, u mblodh komiteti.";
    private static final Set<Integer> CUT = Set.of(
            PackCode.EXPRESSION_CUT.number(),
            PackCode.EXPRESSION_UNCLOSED.number(),
            PackCode.BLOCK_UNOPENED.number(),
            PackCode.BLOCK_UNCLOSED.number(),
            PackCode.BLOCK_SYNTAX.number());

    @Test
    void theyAreNoExpressionsAndNoBlocks() {
        String lines = made(
                "H|[/] faqja [[e parë]]",
                "PROCESVERBAL",
                OPENING,
                "Shihni [# më lart], [[${title}]] e [/].",
                "Data: [28.06.2019]");
        assertTrue(lines.contains("Shihni [[${'['}]]# më lart], [[${'['}]][${title}]] e [[${'['}]]/]."), lines);
        assertTrue(lines.contains("Data: [[${'['}]][[#{value.date"), lines);
    }

    @Test
    void otherBracketsStayAsTheyAre() {
        String lines = made("PROCESVERBAL", OPENING, "Sipas [1] dhe [shtojcës].");
        assertTrue(lines.contains("Sipas [1] dhe [shtojcës]."), lines);
    }

    @Test
    void aLineOfManyFieldsTakesNoLongerThanManyLines() {
        String line = "Data: 28.06.2019 ora 10:00 ____ [e plotë] ".repeat(2_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertFalse(made("PROCESVERBAL", OPENING, line).isEmpty());
        });
    }

    private static String made(String... letter) {
        Diagnosis diagnosis =
                LetterDoctor.examine("letra.docx", LetterMaker.docx(List.of(letter)), "prove", "standard", null);
        byte[] template = Objects.requireNonNull(diagnosis.files().get(LetterDoctor.TEMPLATE));
        assertEquals(
                List.of(),
                Krat.check(TemplatePack.of(diagnosis.files())).stream()
                        .filter(each -> CUT.contains(each.code().number()))
                        .toList());
        return LetterFile.of(WordParts.of(template).parts()).lines().stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }
}
