package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The guide to the notes: what it shows is read as it says, without a finding about how it is typed. */
class NotesGuideTest {

    private static final Path GUIDE = Path.of("../docs/shenimet.md");

    private static final Pattern BLOCK = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    private static final String HEAD = """
            Mbledhja: nr. 3, e zakonshme
            Organi: KRAT Durrës
            Data: 28.06.2019, 10:00–12:30
            Vendi: Salla e mbledhjeve
            Kryesoi: Prefekti
            Procesverbalin e mbajti: Sekretari
            Të pranishëm: Prefekti; Bashkia Durrës; Policia (z. Arben Kola); Zyra e Punës; Shërbimi Social; Shëndetësia

            """;

    private static List<String> examples() throws IOException {
        return BLOCK.matcher(Files.readString(GUIDE))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private static Draft read(String example) {
        String notes = example.contains("Data:") ? example : HEAD + example;
        return Krat.with(TemplatePack.named("durres"))
                .read(Source.of("shenime.txt", notes.getBytes(StandardCharsets.UTF_8)));
    }

    @TestFactory
    Stream<DynamicTest> itsExamplesAreRead() throws IOException {
        List<String> examples = examples();
        assertTrue(examples.size() >= 6, "examples");
        return examples.stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.lines().findFirst().orElseThrow(), () -> {
                            Draft draft = read(example);
                            assertEquals(List.of(), typing(draft), example);
                            assertEquals(List.of(), draft.meeting().unread());
                        }));
    }

    /** Findings about how notes are typed; those about the meeting itself are another matter. */
    private static List<String> typing(Draft draft) {
        return draft.findings().stream()
                .filter(finding ->
                        finding.code().getClass().getPackageName().startsWith("al.krat.intake") || finding.isError())
                .map(Finding::toString)
                .toList();
    }

    @Test
    void theWholeMeetingHasAllThatItShows() throws IOException {
        var meeting = read(examples().get(0)).meeting();
        assertEquals(
                List.of("Fëmijët në situatë rruge", "Të ndryshme"),
                meeting.items().stream().map(item -> item.title().text()).toList());
        assertEquals(7, meeting.attendance().size());
        assertEquals(6, meeting.items().get(0).entries().size());
    }
}
